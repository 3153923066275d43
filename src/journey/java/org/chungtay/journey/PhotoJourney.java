package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.evidence.takedown.SampleSubjects;
import org.chungtay.identity.Access;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A mother finds her child on a photo and asks without an account; an officer finds the request on
/// the workbench and decides; she reads the answer.
@ProductTest
class PhotoJourney {
  private static final String ANSWER = "Xin lỗi chị và cháu. Ảnh đã được gỡ khỏi mọi trang.";

  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired SampleSubjects subjects;

  UUID ward = Ids.next();
  PhotoId photo = new PhotoId("");

  static List<Look> looks() {
    return List.of(
        Look.phone(Language.VI).withoutScripts(),
        Look.desktop(Language.EN),
        Look.phone(Language.AR));
  }

  @BeforeEach
  void aReleasedPhoto() throws IOException {
    ward = scopes.root();
    photo = released();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aPhotoIsAskedAboutHiddenAndAnswered(Look look) {
    try (var mother = browsers.visitor(look)) {
      mother.open("/photos/" + photo);
      mother.looksRight("photo");
      mother.find("a[href$='/takedown']").click();
      mother.find("form[method=post] button[type=submit]").click();
      mother.looksRight("takedown-refused");
      mother.find("input[name=ground][value=in-picture]").check();
      mother.find("textarea[name=words]").fill("Cháu bé áo vàng ở giữa là con tôi");
      mother.find("input[name=contact]").fill("0905 123 456");
      mother.looksRight("takedown-form");
      mother.find("form[method=post] button[type=submit]").click();
      assertThat(mother.path()).contains("/takedown/");
      mother.looksRight("takedown-status");
      var status = mother.path().split("\\?")[0];
      mother.open("/photos/" + photo);
      mother.looksRight("photo-gone");
      decide(look);
      mother.open(status);
      assertThat(mother.find("main").innerText()).contains(ANSWER);
      mother.looksRight("takedown-answered");
    }
  }

  private void decide(Look look) {
    try (var officer = browsers.signedIn(look, visitors.as("officer", ward).actor())) {
      officer.open("/workbench");
      officer.looksRight("takedown-workbench");
      officer.find("[data-takedowns] a").click();
      officer.looksRight("takedown-register");
      officer.find("main a.button").first().click();
      officer.looksRight("takedown-case");
      officer.find("input[name=decision][value=taken-down]").check();
      officer.find("textarea[name=answer]").fill(ANSWER);
      officer.find("main form[method=post] button[type=submit]").click();
      officer.looksRight("takedown-register-empty");
      officer.open("/workbench");
      assertThat(officer.find("[data-takedowns] a").count()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theRegisterBearsMoreThanAPage(Look look) throws IOException {
    for (int i = 0; i < 23; i++) {
      var _ =
          visitors
              .anonymous()
              .post(
                  "/photos/" + released() + "/takedown",
                  Map.of(
                      "id",
                      Ids.next().toString(),
                      "ground",
                      i % 2 == 0 ? "not-this" : "helped",
                      "words",
                      "Ảnh số " + i,
                      "contact",
                      ""));
    }
    try (var officer = browsers.signedIn(look, visitors.as("officer", ward).actor())) {
      officer.open("/photos/takedowns");
      officer.looksRight("takedown-register-many");
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void anAdministratorSeesThatTheBookIsSound(Look look) {
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    try (var screen = browsers.signedIn(look, administrator.actor())) {
      screen.open("/admin/invariants");
      screen.find("main form[method=post] button[type=submit]").click();
      screen.looksRight("invariants");
    }
  }

  private PhotoId released() throws IOException {
    var file = PictureFiles.file("jpeg", 1200, 900, ThreadLocalRandom.current().nextLong());
    return subjects.released(visitors.person("Lê Văn Hòa"), ward, file);
  }
}
