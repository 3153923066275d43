package org.chungtay.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path temporary;

  @Test
  void isMadeWhenItIsNotThere() throws IOException {
    try (var folder = DataFolder.open(temporary.resolve("a/b"))) {
      assertThat(folder.path()).isDirectory();
    }
  }

  @Test
  void isHeldByOneAtATime() throws IOException {
    try (var first = DataFolder.open(temporary)) {
      assertThatThrownBy(() -> DataFolder.open(first.path()))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("already running");
    }
    DataFolder.open(temporary).close();
  }

  @Test
  void isNotAFile() throws IOException {
    var file = Files.createFile(temporary.resolve("file"));
    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("is not a folder");
  }

  @Test
  void cannotBeWhereNothingCanBeWritten() {
    assertThatThrownBy(() -> DataFolder.open(Path.of("/proc/chungtay")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot be written to");
  }

  @Test
  void needsRoomOnItsDisk() {
    assertThatThrownBy(() -> DataFolder.refuseAFullDisk(temporary, 3L << 20))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("only 3 MB are free");
  }

  /// On a disk that really is full. Only an administrator can make one.
  @Test
  void isRefusedOnAFullDisk() throws Exception {
    var disk = Files.createDirectory(temporary.resolve("disk"));
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()))
        .as("this user may mount a small disk")
        .isTrue();
    try {
      assertThatThrownBy(() -> DataFolder.open(disk.resolve("data")))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("MB are free on the disk of " + disk);
    } finally {
      assertThat(run("umount", disk.toString())).isTrue();
    }
  }

  private static boolean run(String... words) throws Exception {
    return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
  }
}
