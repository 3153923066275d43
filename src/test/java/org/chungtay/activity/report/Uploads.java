package org.chungtay.activity.report;

import java.util.List;
import org.chungtay.testing.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

/// Files as a browser's form sends them.
final class Uploads {
  private Uploads() {}

  /// @param type as the sender declares it, true or not
  // Sent once and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Sent(String name, MediaType type, byte[] bytes) {
    static Sent jpeg(byte[] bytes) {
      return new Sent("anh.jpg", MediaType.IMAGE_JPEG, bytes);
    }
  }

  static Visitor.Answer post(Visitor visitor, String address, List<Sent> files) {
    var form = new LinkedMultiValueMap<String, Object>();
    for (var file : files) {
      var headers = new HttpHeaders();
      headers.setContentType(file.type());
      form.add("photo", new HttpEntity<>(named(file), headers));
    }
    return visitor
        .client()
        .post()
        .uri(address)
        .accept(MediaType.TEXT_HTML)
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .body(form)
        .exchange((_, answer) ->
            new Visitor.Answer(
                answer.getStatusCode(), answer.getHeaders(), text(answer.bodyTo(String.class))));
  }

  private static String text(@Nullable String body) {
    return body == null ? "" : body;
  }

  private static ByteArrayResource named(Sent file) {
    return new ByteArrayResource(file.bytes()) {
      @Override
      public String getFilename() {
        return file.name();
      }
    };
  }
}
