package org.isnad.extract.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTagTest {

  @Test
  void labelsRoundTrip() {
    for (NameTag tag : NameTag.values()) {
      assertThat(NameTag.parse(tag.label())).contains(tag);
      assertThat(NameTag.of(tag.ordinal())).isEqualTo(tag);
    }
    assertThat(NameTag.parse("B-XYZ")).isEmpty();
  }

  @Test
  void typesHaveTheirTags() {
    for (NameType type : NameType.values()) {
      assertThat(NameTag.begin(type).label()).isEqualTo("B-" + type);
      assertThat(NameTag.inside(type).label()).isEqualTo("I-" + type);
      assertThat(NameTag.inside(type).type()).contains(type);
      assertThat(NameTag.begin(type).begins()).isTrue();
      assertThat(NameTag.inside(type).continues()).isTrue();
    }
    assertThat(NameTag.OUTSIDE.type()).isEmpty();
    assertThat(NameTag.OUTSIDE.continues()).isFalse();
  }
}
