package dev.nape.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.diary.MedicationClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedicineNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sumatriptan                          | TRIPTAN
          SUMATRIPTAN 50mg                     | TRIPTAN
          Imitrex (sumatriptan) nasal spray    | TRIPTAN
          Treximet                             | TRIPTAN
          Sumatriptan + Naproxen               | TRIPTAN
          Ibuprofen                            | SIMPLE_ANALGESIC
          Ibuprofène 400                       | SIMPLE_ANALGESIC
          Advil (Ibuprofen)                    | SIMPLE_ANALGESIC
          Tylenol/Acetaminophen/Paracetamol    | SIMPLE_ANALGESIC
          Aspirin 500 mg                       | SIMPLE_ANALGESIC
          Metamizol (Novalgin)                 | SIMPLE_ANALGESIC
          Excedrin Migraine                    | COMBINATION_ANALGESIC
          Paracetamol with codeine             | COMBINATION_ANALGESIC
          Paracetamol/caffeine                 | COMBINATION_ANALGESIC
          Nurofen Plus                         | COMBINATION_ANALGESIC
          Co-codamol 8/500                     | COMBINATION_ANALGESIC
          Nurofen                              | SIMPLE_ANALGESIC
          Tramadol                             | OPIOID
          Codeine                              | OPIOID
          Cafergot                             | ERGOTAMINE
          DHE injection                        | ERGOTAMINE
          Nurtec ODT                           | GEPANT
          Ubrelvy                              | GEPANT
          Reyvow                               | LASMIDITAN
          Caffeine                             | UNKNOWN
          Topiramate                           | UNKNOWN
          Grandmother's drops                  | UNKNOWN
          Oxygen                               | UNKNOWN
          !!!                                  | UNKNOWN
          """)
  void knowsTheClassOf(String name, MedicationClass expected) {
    assertThat(MedicineNames.classOf(name)).isEqualTo(expected);
  }
}
