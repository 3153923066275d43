package org.chungtay.identity.cityaccount;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.chungtay.identity.Phone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The provider of accounts, spoken to with Nimbus' OpenID Connect. It is discovered when somebody
/// first wants it, so a provider that is down hinders neither the start nor other ways to sign in.
@Component
class Provider {
  private static final int PATIENCE = (int) Duration.ofSeconds(5).toMillis();
  private static final int LARGEST = 100_000;
  private static final Set<JWSAlgorithm> SIGNED_WITH =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  private final ProviderSettings settings;
  private volatile @Nullable Known known;

  Provider(ProviderSettings settings) {
    this.settings = settings;
  }

  /// Where to send the browser.
  URI entrance(Journey journey, URI comeBack) {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, new Scope("openid", "phone"), clientId(), comeBack)
        .endpointURI(known().metadata().getAuthorizationEndpointURI())
        .state(new State(journey.state()))
        .nonce(new Nonce(journey.nonce()))
        .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /// Whose account it is, for the code that the browser brought back.
  Account account(String code, Journey journey, URI comeBack) {
    try {
      var known = known();
      var tokens = tokens(known, code, journey, comeBack);
      var claims = known.validator().validate(tokens.getIDToken(), new Nonce(journey.nonce()));
      var subject = claims.getSubject().getValue();
      var phone = verifiedPhone(claims);
      return new Account(
          subject, phone.isPresent() ? phone : phoneToldBeside(known, tokens, subject));
    } catch (IOException
        | GeneralException
        | BadJOSEException
        | JOSEException
        | IllegalArgumentException notBelieved) {
      throw unreachable(notBelieved);
    }
  }

  private OIDCTokens tokens(Known known, String code, Journey journey, URI comeBack)
      throws IOException, GeneralException {
    var grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), comeBack, new CodeVerifier(journey.verifier()));
    var proof = new ClientSecretBasic(clientId(), new Secret(settings.clientSecret()));
    var request =
        new TokenRequest.Builder(known.metadata().getTokenEndpointURI(), proof, grant).build();
    var response = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
    if (!response.indicatesSuccess()) {
      throw new AccountRefused();
    }
    return ((com.nimbusds.openid.connect.sdk.OIDCTokenResponse) response.toSuccessResponse())
        .getOIDCTokens();
  }

  /// Many providers put the phone beside the token only.
  private Optional<Phone> phoneToldBeside(Known known, OIDCTokens tokens, String subject)
      throws IOException, GeneralException {
    var address = known.metadata().getUserInfoEndpointURI();
    if (address == null) {
      return Optional.empty();
    }
    var request = new UserInfoRequest(address, tokens.getAccessToken());
    var response = UserInfoResponse.parse(send(request.toHTTPRequest()));
    if (!response.indicatesSuccess()) {
      return Optional.empty();
    }
    var told = response.toSuccessResponse().getUserInfo();
    return told != null && told.getSubject().getValue().equals(subject)
        ? verifiedPhone(told)
        : Optional.empty();
  }

  private static Optional<Phone> verifiedPhone(ClaimsSet claims) {
    var number = claims.getStringClaim("phone_number");
    return number != null && Boolean.TRUE.equals(claims.getBooleanClaim("phone_number_verified"))
        ? Phone.parse(number)
        : Optional.empty();
  }

  private static HTTPResponse send(HTTPRequest request) throws IOException {
    request.setConnectTimeout(PATIENCE);
    request.setReadTimeout(PATIENCE);
    return request.send();
  }

  private Known known() {
    var before = known;
    if (before == null) {
      before = discovered();
      known = before;
    }
    return before;
  }

  private Known discovered() {
    try {
      var issuer = new Issuer(settings.issuer());
      var metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE, PATIENCE);
      var selector = new JWSVerificationKeySelector<>(SIGNED_WITH, keys(metadata));
      return new Known(metadata, new IDTokenValidator(issuer, clientId(), selector, null));
    } catch (IOException | GeneralException | IllegalArgumentException down) {
      throw unreachable(down);
    }
  }

  private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata)
      throws MalformedURLException {
    var retriever = new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST);
    return JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever).build();
  }

  private ClientID clientId() {
    return new ClientID(settings.clientId());
  }

  private static AccountUnreachable unreachable(Exception why) {
    var refused = new AccountUnreachable();
    refused.initCause(why);
    return refused;
  }

  /// @param phone only one that the provider has verified
  record Account(String subject, Optional<Phone> phone) {}

  private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}
}
