package org.isnad.extract.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentEvidenceTest {

  private static final byte PERSON = (byte) NameTag.B_PERS.ordinal();
  private static final byte PLACE = (byte) NameTag.B_LOC.ordinal();

  @Test
  void aMentionElsewhereIsKnownButNotTheWordItself() {
    List<int[]> codes =
        DocumentEvidence.of(
            List.of(new int[] {7, 8}, new int[] {8, 9}),
            List.of(new byte[] {PERSON, 0}, new byte[] {PERSON, 0}));
    assertThat(codes.get(0)[0]).isZero();
    assertThat(codes.get(0)[1]).isNotZero();
    assertThat(codes.get(1)[0]).isZero();
  }

  @Test
  void kindsOfMentionsAreToldApart() {
    int person = codeAfter(PERSON);
    int place = codeAfter(PLACE);
    assertThat(person).isNotEqualTo(place);
    assertThat(codeAfter(PERSON, PERSON)).isNotEqualTo(person);
    assertThat(codeAfter(PERSON, PLACE)).isNotEqualTo(codeAfter(PERSON, PERSON));
  }

  private static int codeAfter(byte... tags) {
    DocumentEvidence evidence = new DocumentEvidence();
    for (int s = 0; s < tags.length; s++) {
      evidence.add(s, new int[] {5}, new byte[] {tags[s]});
    }
    return evidence.codes(tags.length, new int[] {5})[0];
  }

  @Test
  void farAwaySentencesAreAnotherDocument() {
    DocumentEvidence evidence = new DocumentEvidence();
    evidence.add(0, new int[] {5}, new byte[] {PERSON});
    assertThat(evidence.codes(DocumentEvidence.REACH, new int[] {5})).doesNotContain(0);
    assertThat(evidence.codes(DocumentEvidence.REACH + 1, new int[] {5})).containsOnly(0);
  }
}
