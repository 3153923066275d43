package org.chungtay.shared.file;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A part of a workbook, read forwards. Without document types and entities, which can grow or
/// reach out (XXE).
final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader xml;

  private Xml(XMLStreamReader xml) {
    this.xml = xml;
  }

  static Xml of(InputStream in) throws XMLStreamException {
    return new Xml(FACTORY.createXMLStreamReader(in));
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /// Goes on to the next element that begins.
  boolean begins() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /// Goes on to the next element that begins within the one of this name.
  boolean beginsWithin(String element) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && at(element)) {
        return false;
      }
    }
    return false;
  }

  boolean at(String element) {
    return xml.getLocalName().equals(element);
  }

  /// Of any namespace; empty where there is none.
  String attribute(String name) {
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      if (xml.getAttributeLocalName(at).equals(name)) {
        return xml.getAttributeValue(at);
      }
    }
    return "";
  }

  /// The characters up to the end of this element; of more than `most` only that many, and one.
  String text(int most) throws XMLStreamException {
    var text = new StringBuilder();
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (text.length() <= most) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return text.length() > most ? text.substring(0, most + 1) : text.toString();
  }
}
