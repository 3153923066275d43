package org.chungtay.shared.view;

import java.util.List;
import java.util.stream.IntStream;
import org.chungtay.shared.web.Form;

/// What the page `/style` shows: the components with names as they really occur.
public record StyleGuide(Form fresh, Form refused) {

  public List<Option> wards() {
    return List.of(
        new Option("thuy-xuan", "Phường Thủy Xuân"),
        new Option("phu-xuan", "Phường Phú Xuân"),
        new Option("a-luoi-1", "Xã A Lưới 1"));
  }

  public List<Option> organizations() {
    return List.of(
        new Option("women", "Hội Liên hiệp Phụ nữ", "Women’s Union"),
        new Option("youth", "Đoàn TNCS Hồ Chí Minh", "Youth Union"));
  }

  public List<Bar> bars() {
    return List.of(
        new Bar("Hội Liên hiệp Phụ nữ thành phố Huế", "12.450,5 kg", 1, "#bars"),
        new Bar("Đoàn TNCS Hồ Chí Minh", "6.200 kg", 0.498, "#bars"),
        new Bar("Hội Cựu chiến binh", "0 kg", 0, "#bars"));
  }

  public List<Column> months() {
    int[] parts = {12, 25, 18, 40, 55, 38, 70, 62, 81, 100, 90, 44};
    return IntStream.range(0, parts.length)
        .mapToObj(at ->
            new Column(
                String.valueOf(at + 1),
                (at + 1) + "/2026",
                String.valueOf(parts[at]),
                String.valueOf(parts[at]),
                parts[at] / 100.0,
                ""))
        .toList();
  }

  /// Three invented squares: the real map is on the page of wards.
  public Wards map() {
    var squares =
        IntStream.range(0, 6)
            .mapToObj(at ->
                new Wards.Ward(
                    "M%d 10h90l10 40-30 60h-70z".formatted(10 + at * 100),
                    wards().get(at % 3).label() + (at < 3 ? "" : " (" + at + ")"),
                    String.valueOf(at * 120),
                    at,
                    "#map",
                    at == 2))
            .toList();
    var legend =
        IntStream.range(0, 6)
            .mapToObj(
                at -> new Wards.Shade(at, at == 0 ? "0" : (at * 120 - 119) + " – " + at * 120))
            .toList();
    return new Wards("Rác thu gom (kg)", "kg", 620, 120, "", squares, legend);
  }

  public List<Step> steps() {
    return List.of(
        new Step(
            "16/11/2026 07:00", "Nguyễn Thị Ánh Tuyết", "Tổ dân phố 4, Phường Thủy Xuân", "done"),
        new Step("22/11/2026 09:30", "Công Tằng Tôn Nữ Huyền Trang", "", "now"),
        new Step("29/11/2026", "Hồ Văn Bình", "", ""));
  }

  public List<Tab> tabs() {
    return List.of(
        new Tab("Phường Thủy Xuân", "#tabs", true),
        new Tab("Phường Phú Xuân", "#tabs", false),
        new Tab("Phường Hương An", "#tabs", false));
  }
}
