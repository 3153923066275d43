package org.chungtay.care.open311;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/// What the tables of the standard say of its documents; the standard itself has no schema.
final class GeoReportSchema {
  private static final Schema SCHEMA = read();

  private GeoReportSchema() {}

  static void validate(String xml) throws SAXException, IOException {
    SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  private static Schema read() {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(GeoReportSchema.class.getResource("/open311/georeport-v2.xsd"));
    } catch (SAXException unsound) {
      throw new IllegalStateException(unsound);
    }
  }
}
