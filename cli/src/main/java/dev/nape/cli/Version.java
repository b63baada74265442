package dev.nape.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the archive. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Nape.class.getPackage().getImplementationVersion();
    return new String[] {"nape " + Objects.requireNonNullElse(version, "(not packaged)")};
  }
}
