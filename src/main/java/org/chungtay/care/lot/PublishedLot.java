package org.chungtay.care.lot;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A draw as a file with which anybody draws it again.
///
/// @param number empty until it is sure
/// @param skips days without a drawing
record PublishedLot(FrozenList list, Optional<String> number, List<Skip> skips, List<Drawn> pairs) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  String json() {
    var file = new LinkedHashMap<String, @Nullable Object>();
    file.put("format", list.lines().getFirst());
    file.put("month", list.month());
    file.put("list", list.lines());
    file.put("digest", list.digest());
    var sure = skips.stream().filter(Skip::sure).toList();
    file.put("skipped", sure.stream().map(PublishedLot::skipped).toList());
    file.put(
        "day",
        list.numberDay()
            .map(day -> day.plusDays((long) FrozenList.WEEK * sure.size()).toString())
            .orElse(null));
    file.put("number", number.orElse(null));
    file.put("seed", number.map(list::seed).map(HexFormat.of()::formatHex).orElse(null));
    file.put("pairs", pairs.stream().map(PublishedLot::pair).toList());
    return JSON.writeValueAsString(file);
  }

  private static Map<String, String> skipped(Skip skip) {
    return Map.of("day", skip.day().toString(), "why", skip.words());
  }

  private static Map<String, @Nullable Object> pair(Drawn drawn) {
    var pair = new LinkedHashMap<String, @Nullable Object>();
    pair.put("place", drawn.place().toString());
    pair.put("of", drawn.of().toString());
    pair.put("by", drawn.unit().map(UUID::toString).orElse(null));
    pair.put("relaxed", drawn.relaxed().stream().map(Rule::name).toList());
    return pair;
  }
}
