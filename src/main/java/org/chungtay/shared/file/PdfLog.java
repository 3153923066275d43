package org.chungtay.shared.file;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.chungtay.shared.Exempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the maker of PDFs says, in the one log: its warnings, not each step.
@Exempt(
    from = "one-log",
    because =
        "the maker of PDFs tells its levels in those of java.util.logging, which are turned here")
final class PdfLog implements XRLogger {
  private static final Logger LOG = LoggerFactory.getLogger(Pdf.class);

  @Override
  public void log(String where, Level level, String message) {
    if (isWarning(level)) {
      LOG.warn("{}: {}", where, message);
    }
  }

  @Override
  public void log(String where, Level level, String message, Throwable failure) {
    if (isWarning(level)) {
      LOG.warn("{}: {}", where, message, failure);
    }
  }

  @Override
  public void setLevel(String logger, Level level) {
    // warnings, whatever the library would like
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return isWarning(diagnostic.getLevel());
  }

  private static boolean isWarning(Level level) {
    return level.intValue() >= Level.WARNING.intValue();
  }
}
