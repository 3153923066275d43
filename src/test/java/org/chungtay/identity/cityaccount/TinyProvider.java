package org.chungtay.identity.cityaccount;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;

/// A provider of accounts with one account, over real HTTP, that checks what it is shown.
final class TinyProvider implements AutoCloseable {
  final Map<String, Object> idToken = new ConcurrentHashMap<>();
  final Map<String, Object> beside = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final RSAKey published;
  private RSAKey signing;
  private String challenge = "";

  TinyProvider() throws IOException, JOSEException {
    published = new RSAKeyGenerator(2048).keyID("one").generate();
    signing = published;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/.well-known/openid-configuration", call -> answer(call, metadata()));
    server.createContext(
        "/keys", call -> answer(call, new JWKSet(published.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.createContext("/beside", call -> answer(call, json(beside)));
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  ProviderSettings settings() {
    return new ProviderSettings(issuer(), "chungtay", "secret-of-client", "VNeID");
  }

  /// The person signs in there; the browser is sent back with a code.
  String enter(String address) {
    var asked =
        UriComponentsBuilder.fromUriString(address).build().getQueryParams().toSingleValueMap();
    challenge = asked.getOrDefault("code_challenge", "");
    idToken.put("nonce", asked.getOrDefault("nonce", ""));
    return asked.getOrDefault("state", "");
  }

  void signWithAStolenName() throws JOSEException {
    signing = new RSAKeyGenerator(2048).keyID("one").generate();
  }

  private String metadata() {
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%1$s/enter", "token_endpoint": "%1$s/token",
     "userinfo_endpoint": "%1$s/beside", "jwks_uri": "%1$s/keys",
     "response_types_supported": ["code"], "subject_types_supported": ["public"],
     "id_token_signing_alg_values_supported": ["RS256"]}
    """
        .formatted(issuer());
  }

  private void token(HttpExchange call) throws IOException {
    var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var fields =
        UriComponentsBuilder.fromUriString("?" + body).build().getQueryParams().toSingleValueMap();
    var client =
        "Basic "
            + Base64.getEncoder()
                .encodeToString("chungtay:secret-of-client".getBytes(StandardCharsets.UTF_8));
    var believed =
        client.equals(call.getRequestHeaders().getFirst("Authorization"))
            && "the-code".equals(fields.get("code"))
            && challenge.equals(hashed(fields.getOrDefault("code_verifier", "")));
    if (believed) {
      answer(
          call,
          "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": \""
              + signed()
              + "\"}");
    } else {
      send(call, 400, "{\"error\": \"invalid_grant\"}");
    }
  }

  private String signed() {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience("chungtay")
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    idToken.forEach(claims::claim);
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
      token.sign(new RSASSASigner(signing));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String hashed(String verifier) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String json(Map<String, Object> claims) {
    return new JWTClaimsSet.Builder(parsed(claims)).build().toString();
  }

  private static JWTClaimsSet parsed(Map<String, Object> claims) {
    var set = new JWTClaimsSet.Builder();
    new HashMap<>(claims).forEach(set::claim);
    return set.build();
  }

  private static void answer(HttpExchange call, String json) throws IOException {
    send(call, 200, json);
  }

  private static void send(HttpExchange call, int status, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().add("Content-Type", "application/json");
    call.sendResponseHeaders(status, bytes.length);
    try (var out = call.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
