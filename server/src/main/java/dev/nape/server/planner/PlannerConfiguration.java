package dev.nape.server.planner;

import dev.nape.evidence.Certainty;
import dev.nape.evidence.TechniqueGrade;
import dev.nape.intake.Aftercare;
import dev.nape.knowledge.Knowledge;
import dev.nape.plan.Planner;
import dev.nape.plan.Repertoire;
import dev.nape.technique.TechniqueId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One planner for everybody: preparing it takes longer than planning. */
@Configuration(proxyBeanMethods = false)
class PlannerConfiguration {

  @Bean
  Planner planner(Knowledge knowledge) {
    return new Planner(
        new Repertoire(
            knowledge.techniques(),
            knowledge.routes(),
            knowledge.goals(),
            knowledge.outlines(),
            certainty(knowledge),
            knowledge.intake().aftercare().stream().map(Aftercare::text).toList()));
  }

  private static Map<TechniqueId, Certainty> certainty(Knowledge knowledge) {
    return knowledge.techniques().stream()
        .flatMap(technique -> knowledge.evidence().gradeOf(technique.id().value()).stream())
        .collect(
            Collectors.toMap(grade -> new TechniqueId(grade.about()), PlannerConfiguration::best));
  }

  private static Certainty best(TechniqueGrade grade) {
    return grade.outcomes().values().stream()
        .map(TechniqueGrade.Grade::certainty)
        .min(Certainty::compareTo)
        .orElse(Certainty.NONE);
  }
}
