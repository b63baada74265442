package dev.nape.server.planner;

import dev.nape.knowledge.Knowledge;
import dev.nape.plan.Planner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One planner for everybody: preparing it takes longer than planning. */
@Configuration(proxyBeanMethods = false)
class PlannerConfiguration {

  @Bean
  Planner planner(Knowledge knowledge) {
    return knowledge.planner();
  }
}
