package org.chungtay.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// What a spreadsheet program finds in a workbook that the product wrote.
public final class Workbooks {
  private Workbooks() {}

  /// The first sheet as XML.
  public static String sheet(byte[] workbook) {
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }
}
