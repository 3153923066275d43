package org.chungtay.shared.file;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.Templates;
import org.springframework.stereotype.Component;

/// A document on A4 as Decree 30/2020/NĐ-CP lays it out. Templates of documents are well-formed XML
/// and hold no styles: those of `document.css` take the place of `<meta name="styles" content=""
/// />`. The letters are Liberation Serif, which has the widths of the Times New Roman that the
/// decree asks for, and DejaVu Sans where it has none (Arabic); both are embedded. Tagged, so that
/// it can be read aloud.
@Component
public class Pdf {
  public static final String TYPE = "application/pdf";
  private static final String SERIF =
      "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";
  private static final String SANS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
  private static final String STYLES = "<meta name=\"styles\" content=\"\" />";
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private final Templates templates;
  private final String styles = text("/documents/document.css");

  Pdf(Templates templates) {
    this.templates = templates;
    XRLog.setLoggerImpl(new PdfLog());
  }

  public WrittenFile of(Page page, String template, Object model) {
    var text =
        templates.text(template, page, model).replace(STYLES, "<style>" + styles + "</style>");
    return WrittenFile.of(out -> write(page.language(), text, out));
  }

  private static void write(Language language, String text, OutputStream out) {
    var builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.withHtmlContent(text, null);
    builder.usePdfUaAccessibility(true);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.defaultTextDirection(
        language.direction().equals("rtl") ? TextDirection.RTL : TextDirection.LTR);
    serif(builder, "Regular", NORMAL, FontStyle.NORMAL);
    serif(builder, "Bold", BOLD, FontStyle.NORMAL);
    serif(builder, "Italic", NORMAL, FontStyle.ITALIC);
    serif(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
    builder.useFont(() -> open(SANS + ".ttf"), "document-sans", NORMAL, FontStyle.NORMAL, true);
    builder.useFont(() -> open(SANS + "-Bold.ttf"), "document-sans", BOLD, FontStyle.NORMAL, true);
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void serif(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
    builder.useFont(() -> open(SERIF + cut + ".ttf"), "document-serif", weight, style, true);
  }

  private static String text(String path) {
    try (var in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream open(String path) {
    return Objects.requireNonNull(Pdf.class.getResourceAsStream(path), path);
  }
}
