package org.chungtay.shared.file;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.chungtay.shared.web.Page;

/// The lines of a sent table that were refused, for its sender to mend and send again: their own
/// columns as they were, and the reason of each beside it. The column of reasons is recognised when
/// the file comes back, and left alone.
public final class RefusedLines implements AutoCloseable {
  private static final String HEAD = "shared.table.reason";
  private static final String SHEET = "Chung Tay";

  private final Table table;
  private final int columns;

  private RefusedLines(Table table, int columns) {
    this.table = table;
    this.columns = columns;
  }

  public static RefusedLines xlsx(OutputStream out, Page page, List<String> heads) {
    return new RefusedLines(Table.xlsx(out, page, SHEET, with(heads, page.t(HEAD))), heads.size());
  }

  public static RefusedLines csv(OutputStream out, Page page, List<String> heads) {
    return new RefusedLines(Table.csv(out, page, with(heads, page.t(HEAD))), heads.size());
  }

  /// Heads of the reasons of all languages, folded.
  public static Set<String> reasons(Messages messages) {
    return Arrays.stream(Language.values())
        .map(language -> Folded.of(messages.text(language, HEAD, Map.of())))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// @param cells as they were sent; fewer than there are heads where the last were empty
  public void line(List<String> cells, String reason) {
    var whole = new ArrayList<>(cells.subList(0, Math.min(cells.size(), columns)));
    while (whole.size() < columns) {
      whole.add("");
    }
    table.line(with(whole, reason).stream().map(Cell::of).toList());
  }

  @Override
  public void close() {
    table.close();
  }

  private static List<String> with(List<String> cells, String last) {
    var all = new ArrayList<>(cells);
    all.add(last);
    return List.copyOf(all);
  }
}
