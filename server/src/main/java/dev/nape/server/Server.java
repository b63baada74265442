package dev.nape.server;

import dev.nape.server.library.KnowledgeConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The web application with its database. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Server {

  static void main(String[] arguments) {
    KnowledgeConfiguration.readAhead();
    SpringApplication.run(Server.class, arguments);
  }
}
