package org.isnad.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that attributes a clause: بحسب المرصد.
 *
 * @param cue tokens of the phrase or of the verb behind it
 * @param all all its tokens, source included
 * @param source tokens of the source, null for على حد قوله
 * @param channels tokens of who passed the words on, as in حسب ما نقلته الوكالة عن المتحدث
 * @param entry what the phrase is
 */
record Attribution(
    Range cue,
    Range all,
    @Nullable Range source,
    List<Range> channels,
    PhraseLexicon.Entry entry) {}
