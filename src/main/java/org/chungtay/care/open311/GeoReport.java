package org.chungtay.care.open311;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/// A document of GeoReport v2 in both forms that the standard knows. XML without a namespace; JSON
/// is made of it by what the standard calls the Spark convention: the root's name is left out, a
/// list is an array, an empty element is null.
///
/// @param root name of the root
/// @param content one object, or a list of them
record GeoReport(String root, Object content) {
  private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

  /// A list and what its members are called.
  record Items(String name, List<? extends @Nullable Object> all) {}

  /// An object in the order of its fields.
  static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return fields;
  }

  static GeoReport errors(int code, List<String> descriptions) {
    return new GeoReport(
        "errors",
        new Items(
            "error",
            descriptions.stream()
                .map(description -> object("code", code, "description", description))
                .toList()));
  }

  byte[] json(ObjectMapper mapper) {
    return mapper.writeValueAsBytes(spark(content));
  }

  private static @Nullable Object spark(@Nullable Object value) {
    return switch (value) {
      case Items items -> items.all().stream().map(GeoReport::spark).toList();
      case Map<?, ?> map -> {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((name, field) -> fields.put(String.valueOf(name), spark(field)));
        yield fields;
      }
      case String text when text.isEmpty() -> null;
      case null, default -> value;
    };
  }

  String xml() {
    try {
      var text = new StringWriter();
      var writer = XML.createXMLStreamWriter(text);
      writer.writeStartDocument("utf-8", "1.0");
      element(writer, root, content);
      writer.writeEndDocument();
      writer.close();
      return text.toString();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void element(XMLStreamWriter writer, String name, @Nullable Object value)
      throws XMLStreamException {
    writer.writeStartElement(name);
    switch (value) {
      case null -> {}
      case Items items -> {
        for (var item : items.all()) {
          element(writer, items.name(), item);
        }
      }
      case Map<?, ?> map -> {
        for (var field : map.entrySet()) {
          element(writer, String.valueOf(field.getKey()), field.getValue());
        }
      }
      default -> writer.writeCharacters(sound(value.toString()));
    }
    writer.writeEndElement();
  }

  /// XML 1.0 knows neither control characters nor halves of a pair.
  private static String sound(String text) {
    return text.codePoints()
        .filter(one -> one == '\n' || one == '\t' || one >= ' ')
        .filter(one -> one < Character.MIN_SURROGATE || one > Character.MAX_SURROGATE)
        .filter(one -> one != 0xFFFE && one != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
