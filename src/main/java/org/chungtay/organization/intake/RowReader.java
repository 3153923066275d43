package org.chungtay.organization.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chungtay.identity.Phone;
import org.chungtay.shared.file.SentLine;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.text.Folded;
import org.jspecify.annotations.Nullable;

/// Reads one line as its list's columns say, and notes what is wrong with each field.
final class RowReader {
  private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);
  private static final int FIRST_BIRTH = 1900;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_GROUP = 120;
  private static final int LONGEST_ABOVE = 160;
  private static final int LONGEST_TYPED = 200;
  private static final int ADULT = 18;
  private static final int LATEST_TERM = 5;
  private static final Pattern CODE =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern LOST_NOUGHT = Pattern.compile("[35789]\\d{8}");
  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,;/]| - | hoặc ");
  private static final HexFormat HEX = HexFormat.of();

  private final Intake intake;
  private final SentLine line;
  private final Vault vault;
  private final LocalDate today;
  private final LineCells cells;

  RowReader(Intake intake, SentLine line, Vault vault, LocalDate today) {
    this.intake = intake;
    this.line = line;
    this.vault = vault;
    this.today = today;
    this.cells = new LineCells(intake, line);
  }

  ReadRow read() {
    boolean units = intake.kind().ofUnits();
    var group = cells.text(units ? intake.kind().named() : IntakeField.UNIT, LONGEST_GROUP);
    var name = units ? unitName(group) : name();
    var phone = phone(IntakeField.PHONE);
    var born = born();
    var guardian = guardian();
    var guardianPhone = phone(IntakeField.GUARDIAN_PHONE);
    guarded(born, guardian, guardianPhone);
    var since = cells.day(IntakeField.SINCE, EARLIEST, today);
    var area = cells.text(IntakeField.AREA, LONGEST_GROUP);
    var last = lastDay(since);
    var role = role();
    var what = new Read(name, phone, born, guardian, guardianPhone, since, last, area, group, role);
    return row(what);
  }

  private record Read(
      String name,
      Optional<Phone> phone,
      @Nullable Integer born,
      @Nullable String guardian,
      Optional<Phone> guardianPhone,
      @Nullable LocalDate since,
      @Nullable LocalDate lastDay,
      String area,
      String group,
      @Nullable String role) {}

  private ReadRow row(Read read) {
    return new ReadRow(
        line.number(),
        typed(),
        line.cleaned(),
        read.name(),
        Folded.of(read.name()),
        read.phone().map(number -> sealed("phone", number)).orElse(null),
        read.phone().map(this::key).orElse(null),
        read.born(),
        read.guardian(),
        read.guardianPhone().map(number -> sealed("guardian", number)).orElse(null),
        read.since(),
        read.lastDay(),
        read.area(),
        read.group(),
        read.role(),
        above(),
        word(IntakeField.LEVEL, UnitWords::level, "unknown-level"),
        word(IntakeField.SECTOR, UnitWords::sector, "unknown-sector"),
        code(),
        fingerprint(read.phone(), read.guardianPhone()),
        cells.reasons(),
        cells.notes(),
        Ids.next(),
        Ids.next());
  }

  private String unitName(String name) {
    if (name.isEmpty()) {
      cells.refuse(intake.kind().named(), "needed");
    }
    return name;
  }

  private String above() {
    return cells.text(IntakeField.ABOVE, LONGEST_ABOVE);
  }

  /// One of the words that lists use for it.
  private @Nullable String word(
      IntakeField field, Function<String, Optional<String>> words, String refusal) {
    var typed = cells.text(field, LONGEST_GROUP);
    var word = words.apply(typed);
    if (word.isEmpty() && !typed.isEmpty()) {
      cells.refuse(field, refusal);
    }
    return word.orElse(null);
  }

  private @Nullable UUID code() {
    var typed = cells.text(IntakeField.CODE, LONGEST_GROUP);
    if (typed.isEmpty()) {
      return null;
    }
    if (!CODE.matcher(typed).matches()) {
      cells.refuse(IntakeField.CODE, "not-a-code");
      return null;
    }
    return UUID.fromString(typed);
  }

  /// Many lists have the family name in a column of its own.
  private String name() {
    var family = cells.text(IntakeField.FAMILY, LONGEST_NAME);
    var given = cells.text(IntakeField.NAME, LONGEST_NAME);
    var name = (family + " " + given).strip();
    if (given.isEmpty()) {
      cells.refuse(IntakeField.NAME, "needed");
    } else if (!LETTER.matcher(name).find()) {
      cells.refuse(IntakeField.NAME, "not-a-name");
    } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      cells.refuse(IntakeField.NAME, "too-long");
    } else {
      return name;
    }
    return given.isEmpty() ? family : "";
  }

  /// Spreadsheets take the nought before a number away; of several numbers the first is kept.
  private Optional<Phone> phone(IntakeField field) {
    var text = cells.cell(field).text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var parts = BETWEEN_NUMBERS.split(text);
    for (var part : parts) {
      var digits = part.strip().replaceAll("[\\s.()-]", "");
      var whole = LOST_NOUGHT.matcher(digits).matches() ? "0" + digits : part.strip();
      var phone = Phone.parse(whole);
      if (phone.isPresent()) {
        if (parts.length > 1) {
          cells.note("first-number");
        }
        return phone;
      }
    }
    cells.refuse(field, "not-a-phone");
    return Optional.empty();
  }

  /// Of a day of birth only the year is kept.
  private @Nullable Integer born() {
    var cell = cells.cell(IntakeField.BORN);
    if (cell.isEmpty()) {
      return null;
    }
    var year =
        cell.day()
            .map(LocalDate::getYear)
            .or(() ->
                Optional.of(cell.text())
                    .filter(text -> YEAR.matcher(text).matches())
                    .map(Integer::valueOf))
            .or(() -> cell.number().filter(RowReader::isWhole).map(BigDecimal::intValue));
    if (year.isEmpty() || year.get() < FIRST_BIRTH || year.get() > today.getYear()) {
      cells.refuse(IntakeField.BORN, "not-a-birth-year");
      return null;
    }
    return year.get();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0 && number.precision() <= 4;
  }

  private @Nullable String guardian() {
    var guardian = cells.text(IntakeField.GUARDIAN, LONGEST_NAME);
    return guardian.isEmpty() ? null : guardian;
  }

  /// Minors join only with a guardian's consent.
  private void guarded(@Nullable Integer born, @Nullable String guardian, Optional<Phone> phone) {
    boolean minor = born != null && LocalDate.of(born, 12, 31).plusYears(ADULT).isAfter(today);
    boolean named = guardian != null && phone.isPresent();
    if (minor && !(named && intake.answered().guardiansAgree())) {
      cells.refuse(IntakeField.GUARDIAN, "guardian-needed");
    } else if (!minor && guardian != null && phone.isEmpty()) {
      cells.note("guardian-without-number");
    }
  }

  private @Nullable LocalDate lastDay(@Nullable LocalDate since) {
    if (intake.kind() == IntakeKind.OFFICERS) {
      var last = cells.day(IntakeField.LAST_DAY, today, today.plusYears(LATEST_TERM));
      if (cells.cell(IntakeField.LAST_DAY).isEmpty()) {
        cells.refuse(IntakeField.LAST_DAY, "needed");
      }
      return last;
    }
    var last = cells.day(IntakeField.LAST_DAY, EARLIEST, today.plusYears(LATEST_TERM));
    var from = since == null ? intake.answered().since() : since;
    if (last != null && last.isBefore(from)) {
      cells.refuse(IntakeField.LAST_DAY, "ends-before-it-begins");
      return null;
    }
    return last;
  }

  private @Nullable String role() {
    if (intake.kind() != IntakeKind.OFFICERS) {
      return null;
    }
    var typed = cells.text(IntakeField.ROLE, LONGEST_GROUP);
    var role = RoleWords.of(typed);
    if (role.isEmpty()) {
      cells.refuse(IntakeField.ROLE, typed.isEmpty() ? "needed" : "unknown-role");
    }
    return role.orElse(null);
  }

  private Map<String, String> typed() {
    var typed = new HashMap<String, String>();
    for (var field : intake.kind().fields()) {
      var text = cells.raw(field).text();
      if (!text.isEmpty() && !field.isPhone()) {
        typed.put(
            field.name(),
            text.length() > LONGEST_TYPED ? text.substring(0, LONGEST_TYPED) + "…" : text);
      }
    }
    return typed;
  }

  private String sealed(String what, Phone phone) {
    return HEX.formatHex(vault.seal(context(what, intake.id(), line.number()), phone.national()));
  }

  static String context(String what, UUID intake, int line) {
    return "intake." + what + ":" + intake + ":" + line;
  }

  private String key(Phone phone) {
    return HEX.formatHex(vault.digest("intake.phone", phone.national()));
  }

  private String fingerprint(Optional<Phone> phone, Optional<Phone> guardian) {
    var whole = new StringBuilder(intake.kind().name());
    for (var field : intake.kind().fields()) {
      if (field == IntakeField.CODE) {
        continue;
      }
      var said =
          switch (field) {
            case PHONE -> phone.map(Phone::national).orElse("");
            case GUARDIAN_PHONE -> guardian.map(Phone::national).orElse("");
            default -> cells.raw(field).text().toLowerCase(Locale.ROOT);
          };
      whole.append('\u001f').append(said);
    }
    return HEX.formatHex(vault.digest("intake.line", whole.toString()));
  }
}
