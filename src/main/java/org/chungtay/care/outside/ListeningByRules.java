package org.chungtay.care.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.Listening;
import org.chungtay.care.desk.AnswerRights;
import org.chungtay.care.desk.CaseAnswers;
import org.chungtay.care.desk.PublicFindings;
import org.chungtay.care.desk.Releases;
import org.chungtay.care.desk.VoiceDeeds;
import org.chungtay.care.desk.VoiceDeeds.Refused;
import org.chungtay.care.follow.SenderDeeds;
import org.chungtay.care.need.NeedLinks;
import org.chungtay.care.show.Supports;
import org.chungtay.care.voice.VoiceNights;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

@Component
class ListeningByRules implements Listening {
  private final HearingVoices hearing;
  private final VoiceRows rows;
  private final VoiceDeeds deeds;
  private final CaseAnswers answers;
  private final SenderDeeds senders;
  private final Supports supports;
  private final Releases releases;
  private final NeedLinks links;
  private final PublicFindings findings;
  private final AnswerRights rights;
  private final VoiceNights nights;

  ListeningByRules(
      HearingVoices hearing,
      VoiceRows rows,
      VoiceDeeds deeds,
      CaseAnswers answers,
      SenderDeeds senders,
      Supports supports,
      Releases releases,
      NeedLinks links,
      PublicFindings findings,
      AnswerRights rights,
      VoiceNights nights) {
    this.hearing = hearing;
    this.rows = rows;
    this.deeds = deeds;
    this.answers = answers;
    this.senders = senders;
    this.supports = supports;
    this.releases = releases;
    this.links = links;
    this.findings = findings;
    this.rights = rights;
    this.nights = nights;
  }

  @Override
  public UUID hear(Said said) {
    return hearing.hear(said);
  }

  // --- the sender and the neighbours ---

  @Override
  @Transactional
  public void support(UUID voice, String device) {
    supports.support(rows.get(voice), device);
  }

  @Override
  @Transactional
  public void repeats(UUID voice, UUID other) {
    senders.same(rows.get(voice), rows.get(other).reference());
  }

  @Override
  @Transactional
  public void reopen(UUID voice, String words) {
    senders.reopen(rows.get(voice), words);
  }

  // --- those who answer ---

  @Override
  @Transactional
  public void take(Actor officer, UUID voice) {
    deeds.take(officer, voice, version(voice));
  }

  @Override
  @Transactional
  public void answer(Actor officer, UUID voice, String words, Optional<byte[]> photo) {
    List<MultipartFile> pictures = photo.<MultipartFile>map(SentPicture::new).stream().toList();
    var typed = new CaseAnswers.Typed(version(voice), Optional.empty(), words, false);
    try {
      answers.answer(officer, voice, typed, pictures, Form.empty());
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  @Override
  @Transactional
  public void refuse(Actor officer, UUID voice, Ground ground, String words) {
    deeds.refuse(officer, voice, version(voice), new Refused(ground.name(), words, null));
  }

  @Override
  @Transactional
  public void link(Actor officer, UUID need, String words, String address) {
    var voice = rows.get(need);
    var _ = rights.require(officer, voice);
    var page =
        findings.find(words, Language.VI.tag()).stream()
            .filter(found -> found.address().equals(address))
            .findFirst()
            .orElseThrow(() -> new InvalidInput("address", "not-a-choice"));
    links.link(officer, voice, page);
  }

  @Override
  @Transactional
  public void release(Actor officer, UUID voice) {
    var held = rows.get(voice);
    releases.release(officer, voice, held.version(), held.pointsAt().isEmpty());
  }

  @Override
  @Transactional
  public void show(Actor officer, UUID voice) {
    releases.show(officer, voice, version(voice));
  }

  private int version(UUID voice) {
    return rows.get(voice).version();
  }

  @Override
  public void goOn() {
    var _ = nights.tellAbove();
    var _ = nights.close();
  }
}
