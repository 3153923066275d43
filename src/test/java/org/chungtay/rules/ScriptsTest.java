package org.chungtay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./run` and `./verify` say on a computer that lacks something. The computer is a folder
/// with a handful of programs in it.
class ScriptsTest {
  private static final List<String> PROGRAMS =
      List.of("sh", "sed", "id", "readlink", "dirname", "ls", "mktemp", "rm");

  @TempDir Path computer;

  private Path programs;

  @BeforeEach
  void aComputerWithAlmostNothing() throws IOException {
    programs = Files.createDirectory(computer.resolve("bin"));
    for (var program : PROGRAMS) {
      for (var folder : List.of("/bin", "/usr/bin")) {
        var there = Path.of(folder, program);
        if (Files.exists(there) && !Files.exists(programs.resolve(program))) {
          Files.createSymbolicLink(programs.resolve(program), there);
        }
      }
    }
  }

  @Test
  void withoutAJdkOneSentenceSaysWhatToInstall() throws Exception {
    assertRefused(run("", "./run"));
    assertRefused(run("", "./verify"));
  }

  @Test
  void anOldJdkIsNone() throws Exception {
    var old = jdk("21.0.8");
    assertRefused(run(old.toString(), "./run"));
    assertRefused(run(old.toString(), "./verify"));
  }

  @Test
  void aNewerJdkElsewhereIsFoundBesideAnOldOne() throws Exception {
    var newer = jdk("25.0.1");
    var said =
        run(jdk("17.0.2").toString(), "-c", ". .ci/jdk.sh; find_jdk; echo \"found $JAVA_HOME\"");
    assertThat(said.words()).contains("found " + newer);
    assertThat(said.code()).isZero();
  }

  @Test
  void anUnknownOptionOfVerifyIsRefused() throws Exception {
    var said = run(jdk("25.0.1").toString(), "./verify", "--quickly");
    assertThat(said.words()).contains("--quickly is unknown");
    assertThat(said.code()).isEqualTo(2);
  }

  private static void assertRefused(Said said) {
    assertThat(said.words().strip().lines())
        .singleElement()
        .asString()
        .startsWith("Chung Tay needs a JDK 25 and none was found.")
        .contains("openjdk-25-jdk-headless");
    assertThat(said.code()).isEqualTo(1);
  }

  /// A folder that answers as a JDK of a version does.
  private Path jdk(String version) throws IOException {
    var home = computer.resolve("jdks/" + version);
    Files.createDirectories(home.resolve("bin"));
    for (var name : List.of("javac", "java")) {
      var program = home.resolve("bin").resolve(name);
      Files.writeString(program, "#!/bin/sh\necho " + name + " " + version + "\n");
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return home;
  }

  private record Said(int code, String words) {}

  private Said run(String javaHome, String... words) throws Exception {
    var builder = new ProcessBuilder("sh").redirectErrorStream(true);
    builder.command().addAll(List.of(words));
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "PATH", programs.toString(),
                "HOME", computer.toString(),
                "CHUNGTAY_JDK_FOLDERS", computer.resolve("jdks").toString(),
                "JAVA_HOME", javaHome));
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Said(process.exitValue(), said);
  }
}
