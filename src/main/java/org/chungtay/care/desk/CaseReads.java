package org.chungtay.care.desk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.care.voice.Intake;
import org.chungtay.care.voice.Near;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.care.voice.VoiceRules;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Photos.Photo;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.shared.text.NameOrder;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.AreaId;
import org.springframework.stereotype.Component;

/// What is shown of one voice to those who answer.
@Component
class CaseReads {
  private final VoiceRows rows;
  private final VoiceRules rules;
  private final AnswerRights rights;
  private final AnswerPhrases phrases;
  private final PublicFindings findings;
  private final Photos photos;
  private final Organizations organizations;
  private final CityClock clock;

  CaseReads(
      VoiceRows rows,
      VoiceRules rules,
      AnswerRights rights,
      AnswerPhrases phrases,
      PublicFindings findings,
      Photos photos,
      Organizations organizations,
      CityClock clock) {
    this.rows = rows;
    this.rules = rules;
    this.rights = rights;
    this.phrases = phrases;
    this.findings = findings;
    this.photos = photos;
    this.organizations = organizations;
    this.clock = clock;
  }

  CaseModel of(Actor actor, UUID id, String sought, String language, Form form) {
    var voice = rows.get(id);
    var unit = rights.require(actor, voice);
    var rule = rules.of(voice.sort());
    var taken = photos.of(Intake.subject(id));
    return new CaseModel(
        voice,
        taken,
        taken.stream()
            .filter(photo -> far(voice, photo, rule.farMetres()))
            .map(photo -> photo.id().value())
            .toList(),
        photos.of(Intake.answer(id)),
        rows.steps(id),
        rows.links(id),
        voice.state().open()
            ? rows.alike(voice.sort(), Near.of(voice, rule.nearMetres()))
            : List.of(),
        others(voice),
        phrases.of(unit),
        sought.isBlank() ? List.of() : findings.find(sought, language),
        sought,
        rights.mayRelease(actor, voice),
        actor.person().value().equals(voice.answeredBy()),
        form);
  }

  /// A photo of another place, or from the sofa; without a position nobody can say.
  private static boolean far(Voice voice, Photo photo, int metres) {
    var latitude = voice.latitude();
    var longitude = voice.longitude();
    return latitude != null
        && longitude != null
        && photo
            .position()
            .filter(at -> Near.between(latitude, longitude, at.latitude(), at.longitude()) > metres)
            .isPresent();
  }

  /// The other units in the ward, and those of the city.
  List<Unit> others(Voice voice) {
    var here =
        organizations.inArea(AreaId.of(voice.area()), clock.today()).stream()
            .filter(unit -> unit.kind() == Unit.Kind.WARD);
    var city = organizations.all().stream().map(Organization::id).map(organizations::cityUnit);
    return Stream.concat(here, city)
        .filter(unit -> !unit.id().value().equals(voice.unit()))
        .distinct()
        .sorted(NameOrder.by(Unit::name))
        .toList();
  }
}
