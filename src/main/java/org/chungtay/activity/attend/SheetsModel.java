package org.chungtay.activity.attend;

import java.util.List;
import org.chungtay.shared.web.Form;

/// @param sorted what became of each photo; empty before any was sent
public record SheetsModel(Form form, List<SortedSheet> sorted) {
  public long kept() {
    return sorted.stream().filter(sheet -> sheet.kept().isPresent()).count();
  }
}
