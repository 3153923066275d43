package org.chungtay.shared.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chungtay.shared.text.Typed;

/// Lines of a text file.
final class SentCsv {
  private static final int SAMPLE = 1 << 16;
  private static final String NAMES_ITS_SEPARATOR = "sep=";

  private final Path file;
  private final Reading reading;

  SentCsv(Path file, Reading reading) {
    this.file = file;
    this.reading = reading;
  }

  void lines(SentTable.Taker taker) throws IOException {
    var encoding = TextEncoding.of(file).orElseThrow(() -> reading.refused("table-wrong-kind"));
    try (var text = opened(encoding)) {
      text.mark(SAMPLE);
      var sample = sample(text);
      text.reset();
      if (sample.stripLeading().startsWith("<")) {
        // What many programs call .xls is a web page.
        throw reading.refused("table-wrong-kind");
      }
      parse(text, Separators.of(sample), taker);
    } catch (CharacterCodingException notText) {
      throw reading.refused("table-not-text");
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause() instanceof CharacterCodingException
          ? reading.refused("table-not-text")
          : unreadable;
    }
  }

  private void parse(Reader text, char separator, SentTable.Taker taker) throws IOException {
    var csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(Math.max(2 * reading.bounds().cell(), SAMPLE))
            .ofCsvRecord(text);
    int number = 0;
    try (csv;
        var records = csv.iterator()) {
      while (records.hasNext()) {
        number++;
        if (!line(number, records.next(), taker)) {
          return;
        }
      }
    } catch (CsvParseException tooLongOrUnclosed) {
      throw reading.refused(
          "table-cell-too-long", Map.of("most", reading.bounds().cell(), "line", number + 1));
    }
  }

  private boolean line(int number, CsvRecord csv, SentTable.Taker taker) {
    var raw = csv.getFields();
    if (number == 1 && raw.getFirst().startsWith(NAMES_ITS_SEPARATOR)) {
      return true;
    }
    reading.columns(number, lastFilled(raw));
    raw.forEach(cell -> reading.cell(number, cell.length()));
    boolean cleaned = raw.stream().anyMatch(Typed::hidesSomething);
    return reading.line(number, Reading.texts(raw), cleaned, taker);
  }

  private static int lastFilled(List<String> raw) {
    int filled = raw.size();
    while (filled > 0 && raw.get(filled - 1).isBlank()) {
      filled--;
    }
    return filled;
  }

  private BufferedReader opened(TextEncoding encoding) throws IOException {
    var decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = Files.newInputStream(file);
    in.skipNBytes(encoding.markLength());
    return new BufferedReader(new InputStreamReader(in, decoder), SAMPLE);
  }

  private static String sample(Reader text) throws IOException {
    var sample = new char[SAMPLE];
    int filled = 0;
    int read;
    while (filled < SAMPLE && (read = text.read(sample, filled, SAMPLE - filled)) >= 0) {
      filled += read;
    }
    return new String(sample, 0, filled);
  }
}
