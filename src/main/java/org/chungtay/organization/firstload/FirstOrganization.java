package org.chungtay.organization.firstload;

import java.util.List;
import java.util.Map;

/// The six organisations of the first city. They are data from the moment they are stored.
///
/// @param cityUnit what its unit of a city is called before the city's name
/// @param wardUnit what its unit of a ward is called before the ward's name
record FirstOrganization(
    String code,
    Map<String, String> names,
    Map<String, String> shortNames,
    String cityUnit,
    String wardUnit) {

  static final List<FirstOrganization> ALL =
      List.of(
          new FirstOrganization(
              "front",
              named(
                  "Mặt trận Tổ quốc Việt Nam", "Vietnam Fatherland Front", "جبهة الوطن الفيتنامية"),
              named("Mặt trận", "Front", "الجبهة"),
              "Mặt trận Tổ quốc",
              "Mặt trận Tổ quốc"),
          new FirstOrganization(
              "youth",
              named(
                  "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
                  "Ho Chi Minh Communist Youth Union",
                  "اتحاد شباب هو تشي منه الشيوعي"),
              named("Đoàn Thanh niên", "Youth Union", "اتحاد الشباب"),
              "Đoàn Thanh niên",
              "Đoàn Thanh niên"),
          new FirstOrganization(
              "women",
              named("Hội Liên hiệp Phụ nữ Việt Nam", "Vietnam Women's Union", "اتحاد نساء فيتنام"),
              named("Hội Phụ nữ", "Women's Union", "اتحاد النساء"),
              "Hội Liên hiệp Phụ nữ",
              "Hội Liên hiệp Phụ nữ"),
          new FirstOrganization(
              "farmers",
              named(
                  "Hội Nông dân Việt Nam",
                  "Vietnam Farmers' Association",
                  "جمعية المزارعين الفيتنامية"),
              named("Hội Nông dân", "Farmers' Association", "جمعية المزارعين"),
              "Hội Nông dân",
              "Hội Nông dân"),
          new FirstOrganization(
              "veterans",
              named(
                  "Hội Cựu chiến binh Việt Nam",
                  "Vietnam Veterans' Association",
                  "جمعية قدامى المحاربين الفيتنامية"),
              named("Hội Cựu chiến binh", "Veterans' Association", "جمعية قدامى المحاربين"),
              "Hội Cựu chiến binh",
              "Hội Cựu chiến binh"),
          new FirstOrganization(
              "labour",
              named(
                  "Công đoàn Việt Nam",
                  "Vietnam General Confederation of Labour",
                  "الاتحاد العام لعمال فيتنام"),
              named("Liên đoàn Lao động", "Labour Federation", "اتحاد العمل"),
              "Liên đoàn Lao động",
              "Công đoàn"));

  private static Map<String, String> named(String vi, String en, String ar) {
    return Map.of("vi", vi, "en", en, "ar", ar);
  }
}
