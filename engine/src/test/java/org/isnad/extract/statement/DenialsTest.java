package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Statement;
import org.junit.jupiter.api.Test;

/** Denials of what others said. */
class DenialsTest {

  @Test
  void aDenialHoldsWhatAnotherAnnounced() {
    List<Statement> s =
        Read.statements("نفى رئيس الهيئة ما أعلنته نقابة البحارة من أن الهيئة تعتزم تسريح العمال.");
    assertThat(s).extracting(Read::speaker).containsExactly("رئيس الهيئة", "نقابة البحارة");
    assertThat(Read.via(s.get(1))).containsExactly("رئيس الهيئة");
  }

  @Test
  void thatAndTheseReportsAreDenied() {
    assertThat(Read.told("نفت الشركة ذلك.")).containsExactly("الشركة > ذلك");
    assertThat(Read.told("ورفضت دمشق هذه الأنباء.")).containsExactly("دمشق > هذه الأنباء");
  }

  @Test
  void aProposalRefusedIsNoStatement() {
    assertThat(Read.told("رفض المدرب هذا.")).isEmpty();
  }

  @Test
  void theOneBeforeTheVerbDenies() {
    assertThat(Read.told("غير أن مصدراً قريباً من البلدية نفى وجود شروط جديدة."))
        .containsExactly("مصدر قريب من البلدية > وجود شروط جديدة");
  }
}
