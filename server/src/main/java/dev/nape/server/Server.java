package dev.nape.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The web application with its database. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Server {

  static void main(String[] arguments) {
    SpringApplication.run(Server.class, arguments);
  }
}
