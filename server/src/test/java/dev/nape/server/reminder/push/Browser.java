package dev.nape.server.reminder.push;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The other end of a push, written from the RFCs with nothing but the JDK: its keys, how it opens a
 * message (RFC 8291, RFC 8188), and whom it believes (RFC 8292).
 */
public final class Browser {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final KeyPair keys;
  private final byte[] auth = new byte[16];
  private final Device.Line line;

  public Browser(String endpoint) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      keys = generator.generateKeyPair();
      new SecureRandom().nextBytes(auth);
      line =
          new Device.Line(
              endpoint,
              BASE64.encodeToString(point((ECPublicKey) keys.getPublic())),
              BASE64.encodeToString(auth));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public Device.Line line() {
    return line;
  }

  /** What a message says; a tag that does not fit throws. */
  public String open(byte[] body) throws GeneralSecurityException {
    ByteBuffer message = ByteBuffer.wrap(body);
    byte[] salt = take(message, 16);
    int recordSize = message.getInt();
    byte[] theirs = take(message, message.get());
    byte[] sealed = take(message, message.remaining());
    if (recordSize < sealed.length) {
      throw new GeneralSecurityException("more than one record");
    }
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(keys.getPrivate());
    agreement.doPhase(key(theirs), true);
    byte[] own = point((ECPublicKey) keys.getPublic());
    byte[] info = concat("WebPush: info\0".getBytes(US_ASCII), own, theirs);
    byte[] secret = expand(hmac(auth, agreement.generateSecret()), info, 32);
    byte[] random = hmac(salt, secret);
    byte[] key = expand(random, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), 16);
    byte[] nonce = expand(random, "Content-Encoding: nonce\0".getBytes(US_ASCII), 12);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    byte[] plain = cipher.doFinal(sealed);
    int end = plain.length - 1;
    while (plain[end] == 0) {
      end--;
    }
    if (plain[end] != 2) {
      throw new GeneralSecurityException("no delimiter of the last record");
    }
    return new String(plain, 0, end, UTF_8);
  }

  /** The claims of a server, when the key that it names has signed them. */
  public static String claims(String authorization, String serverKey)
      throws GeneralSecurityException {
    String token = authorization.replaceAll("^vapid t=([^,]+), ?k=.*$", "$1");
    String named = authorization.replaceAll("^.*k=", "");
    String[] parts = token.split("\\.");
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initVerify(key(Base64.getUrlDecoder().decode(serverKey)));
    signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
    if (!named.equals(serverKey) || !signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
      throw new GeneralSecurityException("not signed by " + serverKey);
    }
    return new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
  }

  private static PublicKey key(byte[] point) throws GeneralSecurityException {
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 33));
    BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 33, 65));
    return KeyFactory.getInstance("EC")
        .generatePublic(
            new ECPublicKeySpec(new ECPoint(x, y), curve.getParameterSpec(ECParameterSpec.class)));
  }

  private static byte[] point(ECPublicKey key) {
    return concat(new byte[] {4}, bytes(key.getW().getAffineX()), bytes(key.getW().getAffineY()));
  }

  private static byte[] bytes(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] padded = new byte[32];
    int length = Math.min(bytes.length, 32);
    System.arraycopy(bytes, bytes.length - length, padded, 32 - length, length);
    return padded;
  }

  private static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(data);
  }

  private static byte[] expand(byte[] random, byte[] info, int length)
      throws GeneralSecurityException {
    return Arrays.copyOf(hmac(random, concat(info, new byte[] {1})), length);
  }

  private static byte[] take(ByteBuffer from, int length) {
    byte[] bytes = new byte[length];
    from.get(bytes);
    return bytes;
  }

  private static byte[] concat(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    ByteBuffer all = ByteBuffer.allocate(length);
    for (byte[] part : parts) {
      all.put(part);
    }
    return all.array();
  }
}
