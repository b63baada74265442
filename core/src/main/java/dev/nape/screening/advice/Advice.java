package dev.nape.screening.advice;

import java.util.List;

/**
 * What a person is told whatever they answered.
 *
 * @param phases how to tell the phase, one each
 * @param pressure what each pressure feels like, index 0–6; more is never used
 * @param medicineLimits from when on medicines may cause headache
 * @param medicineRules what Nape does about it
 * @param consent what has to be said before the first touch
 * @param disclaimers what Nape is not
 * @param disagreements where sources disagree
 * @param uncertain what is known badly
 */
public record Advice(
    List<PhaseDefinition> phases,
    List<String> pressure,
    List<MedicineLimit> medicineLimits,
    List<Statement> medicineRules,
    List<Statement> consent,
    List<Statement> disclaimers,
    List<Disagreement> disagreements,
    List<String> uncertain) {}
