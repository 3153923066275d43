package org.chungtay.organization.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.shared.file.SentCell;
import org.chungtay.shared.file.SentLine;
import org.jspecify.annotations.Nullable;

/// The cells of one line by what their columns mean, with what is wrong with them and what their
/// sender should know.
final class LineCells {
  private final Intake intake;
  private final SentLine line;
  private final List<String> reasons = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  LineCells(Intake intake, SentLine line) {
    this.intake = intake;
    this.line = line;
    if (line.cleaned()) {
      note("cleaned");
    }
  }

  SentCell cell(IntakeField field) {
    var cell = raw(field);
    if (cell instanceof SentCell.Broken) {
      refuse(field, "broken");
      return SentCell.empty();
    }
    return cell;
  }

  SentCell raw(IntakeField field) {
    return intake.answered().columns().cell(line, field);
  }

  String text(IntakeField field, int most) {
    var text = cell(field).text();
    if (text.codePointCount(0, text.length()) > most) {
      refuse(field, "too-long");
      return "";
    }
    return text;
  }

  @Nullable LocalDate day(IntakeField field, LocalDate earliest, LocalDate latest) {
    var cell = cell(field);
    if (cell.isEmpty()) {
      return null;
    }
    var day = cell.moment().map(at -> at.toLocalDate());
    if (day.isEmpty()) {
      refuse(field, "not-a-day");
      return null;
    }
    if (day.get().isBefore(earliest) || day.get().isAfter(latest)) {
      refuse(field, "day-out-of-range");
      return null;
    }
    return day.get();
  }

  void refuse(IntakeField field, String code) {
    reasons.add(field.code() + ":" + code);
  }

  void note(String code) {
    notes.add(code);
  }

  List<String> reasons() {
    return List.copyOf(reasons);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }
}
