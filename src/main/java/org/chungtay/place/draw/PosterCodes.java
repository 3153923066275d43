package org.chungtay.place.draw;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/// Six signs of which none looks like another: a thousand million codes. Drawn by lot, so that the
/// code of one place says nothing of another's.
@Component
public class PosterCodes {
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 6;

  private final DrawnRows rows;
  private final SecureRandom lot = new SecureRandom();

  PosterCodes(DrawnRows rows) {
    this.rows = rows;
  }

  /// So many that no place has.
  public List<String> free(int count) {
    var codes = new LinkedHashSet<String>();
    while (codes.size() < count) {
      while (codes.size() < count) {
        codes.add(drawn());
      }
      codes.removeAll(rows.taken(List.copyOf(codes)));
    }
    return new ArrayList<>(codes);
  }

  private String drawn() {
    var code = new StringBuilder(LENGTH);
    for (int at = 0; at < LENGTH; at++) {
      code.append(SIGNS.charAt(lot.nextInt(SIGNS.length())));
    }
    return code.toString();
  }
}
