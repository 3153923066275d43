package org.chungtay.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
