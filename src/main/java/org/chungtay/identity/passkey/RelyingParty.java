package org.chungtay.identity.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.web.Installation;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Spring Security's relying party for the address people use. The device must check the person
/// (finger, face or lock), so a passkey alone signs in. What was asked is asked again word for word
/// when the answer comes: all of it but the challenge follows from the person and the address.
@Component
class RelyingParty {
  private final Handles handles;
  private final PasskeyRows rows;
  private final Installation installation;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  RelyingParty(Handles handles, PasskeyRows rows, Installation installation) {
    this.handles = handles;
    this.rows = rows;
    this.installation = installation;
  }

  boolean offered(HttpServletRequest request) {
    return installation.secure() || "localhost".equals(address(request).getHost());
  }

  String creation(PersonId person, Bytes challenge, HttpServletRequest request) {
    return json.writeValueAsString(creationOptions(person, challenge, request));
  }

  String request(Bytes challenge, HttpServletRequest request) {
    return json.writeValueAsString(requestOptions(challenge, request));
  }

  /// The id of the new passkey.
  Bytes register(
      PersonId person, String label, String answer, Bytes challenge, HttpServletRequest request) {
    try {
      var credential =
          json.readValue(
              answer,
              new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
      return operations(challenge, request)
          .registerCredential(
              new ImmutableRelyingPartyRegistrationRequest(
                  creationOptions(person, challenge, request),
                  new RelyingPartyPublicKey(credential, label)))
          .getCredentialId();
    } catch (WebAuthnException | JacksonException | IllegalArgumentException notOurs) {
      throw refused(notOurs);
    }
  }

  Recognised authenticate(String answer, Bytes challenge, HttpServletRequest request) {
    try {
      var credential =
          json.readValue(
              answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
      var owner =
          operations(challenge, request)
              .authenticate(
                  new RelyingPartyAuthenticationRequest(
                      requestOptions(challenge, request), credential));
      return Optional.ofNullable(owner)
          .map(person ->
              new Recognised(
                  PersonId.of(Handles.person(person.getId())),
                  rows.voucherOf(credential.getRawId())))
          .orElseThrow(PasskeyRefused::new);
    } catch (WebAuthnException | JacksonException | IllegalArgumentException notOurs) {
      throw refused(notOurs);
    }
  }

  /// @param voucher on whose word the passkey was added; empty when it was the person's own doing
  record Recognised(PersonId person, Optional<PersonId> voucher) {}

  private static PasskeyRefused refused(RuntimeException why) {
    var refused = new PasskeyRefused();
    refused.initCause(why);
    return refused;
  }

  private PublicKeyCredentialCreationOptions creationOptions(
      PersonId person, Bytes challenge, HttpServletRequest request) {
    var authenticated =
        UsernamePasswordAuthenticationToken.authenticated(person.toString(), "", List.of());
    return operations(challenge, request)
        .createPublicKeyCredentialCreationOptions(
            new ImmutablePublicKeyCredentialCreationOptionsRequest(authenticated));
  }

  private PublicKeyCredentialRequestOptions requestOptions(
      Bytes challenge, HttpServletRequest request) {
    return operations(challenge, request)
        .createCredentialRequestOptions(
            new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
  }

  private WebAuthnRelyingPartyOperations operations(Bytes challenge, HttpServletRequest request) {
    var address = address(request);
    var party =
        PublicKeyCredentialRpEntity.builder().id(address.getHost()).name("Chung Tay").build();
    var operations =
        new Webauthn4JRelyingPartyOperations(handles, rows, party, Set.of(origin(address)));
    operations.setCustomizeCreationOptions(options ->
        options
            .challenge(challenge)
            .authenticatorSelection(
                AuthenticatorSelectionCriteria.builder()
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build()));
    operations.setCustomizeRequestOptions(options ->
        options.challenge(challenge).userVerification(UserVerificationRequirement.REQUIRED));
    return operations;
  }

  private URI address(HttpServletRequest request) {
    return URI.create(installation.origin(request));
  }

  private static String origin(URI address) {
    var port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return address.getScheme() + "://" + address.getHost() + port;
  }
}
