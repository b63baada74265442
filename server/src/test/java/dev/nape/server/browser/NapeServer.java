package dev.nape.server.browser;

import dev.nape.server.Server;
import dev.nape.server.account.People;
import dev.nape.server.account.Person;
import dev.nape.server.account.SignedIn;
import dev.nape.server.diary.Diaries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole server on a port of its own, with a database that goes when it stops. */
final class NapeServer implements AutoCloseable {

  static final String PASSWORD = "lamp river cobalt 9";
  static final ZoneId HOME = ZoneId.of("Europe/Berlin");

  private static final Pattern SETUP = Pattern.compile("http://\\S+/setup/\\S+");

  private final ConfigurableApplicationContext context;
  private final String address;
  private final String printed;
  private final Path appFolder;

  private NapeServer(
      ConfigurableApplicationContext context, String address, String printed, Path appFolder) {
    this.context = context;
    this.address = address;
    this.printed = printed;
    this.appFolder = appFolder;
  }

  static NapeServer start(boolean demo) {
    int port = freePort();
    String address = "http://localhost:" + port;
    Path appFolder = emptyFolder();
    PrintStream terminal = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      ConfigurableApplicationContext context =
          SpringApplication.run(
              Server.class,
              "--server.port=" + port,
              "--nape.account.address=" + address,
              "--nape.account.sign-up=open",
              "--nape.database.throw-away=true",
              "--nape.now.folder=" + appFolder,
              "--nape.push.every=1000d",
              "--nape.demo=" + demo);
      return new NapeServer(context, address, printed.toString(StandardCharsets.UTF_8), appFolder);
    } finally {
      System.setOut(terminal);
    }
  }

  /** Passkeys are bound to an address, so the port has to be known before the start. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path emptyFolder() {
    try {
      Path folder = Files.createTempDirectory("nape-app-");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files that are laid over those of the app: putting one there makes a new version. */
  Path appFolder() {
    return appFolder;
  }

  String at(String path) {
    return address + path;
  }

  /** The link that the server printed at its start. */
  String setupLink() {
    Matcher link = SETUP.matcher(printed);
    if (!link.find()) {
      throw new AssertionError("no set-up link in: " + printed);
    }
    return link.group();
  }

  Person newPerson(String name) {
    return bean(People.class).add(name, PASSWORD, HOME);
  }

  Diaries diaries() {
    return bean(Diaries.class);
  }

  /** Does something as a person, without a browser. */
  <T> T as(Person person, Callable<T> work) {
    return SignedIn.actingFor(person.id(), work);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  BeanFactory beans() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }
}
