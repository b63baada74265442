package dev.nape.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a free port, with a real PostgreSQL: its own in a temporary folder, or
 * the one that NAPE_DATABASE_URL names. One for all tests; each makes its own people.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = Server.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = TestServer.Fresh.class)
public @interface TestServer {

  class Fresh implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        Path home = Files.createTempDirectory("nape-test-");
        TestPropertyValues.of(
                "server.port=" + free.getLocalPort(),
                "nape.account.address=http://localhost:" + free.getLocalPort(),
                "nape.account.sign-up=open",
                "nape.account.tries=100000",
                "nape.push.every=1000d",
                "nape.database.home=" + home)
            .applyTo(context);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
