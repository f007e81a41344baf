package dawr.outbox.push;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Keys on the curve P-256 as browsers write them: a public key in 65 bytes (4, x, y), a private one in 32. */
final class Curve {
    static final int PRIVATE_BYTES = 32;
    static final int PUBLIC_BYTES = 65;

    private static final String NAME = "secp256r1";
    private static final byte UNCOMPRESSED = 4;

    private Curve() {}

    static KeyPair fresh() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(NAME));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + NAME, impossible);
        }
    }

    static byte[] bytes(ECPublicKey key) {
        return ByteBuffer.allocate(PUBLIC_BYTES)
                .put(UNCOMPRESSED)
                .put(bytes(key.getW().getAffineX()))
                .put(bytes(key.getW().getAffineY()))
                .array();
    }

    static byte[] bytes(ECPrivateKey key) {
        return bytes(key.getS());
    }

    private static byte[] bytes(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] whole = new byte[PRIVATE_BYTES];
        int length = Math.min(bytes.length, PRIVATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, whole, PRIVATE_BYTES - length, length);
        return whole;
    }

    /**
     * A public key from its bytes.
     *
     * @throws IllegalArgumentException if they are no point of the curve: agreeing with one that isn't would tell our key
     */
    static ECPublicKey publicKey(byte[] bytes) {
        if (bytes.length != PUBLIC_BYTES || bytes[0] != UNCOMPRESSED) {
            throw new IllegalArgumentException("not a public key");
        }
        ECPoint point = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + PRIVATE_BYTES)),
                new BigInteger(1, Arrays.copyOfRange(bytes, 1 + PRIVATE_BYTES, PUBLIC_BYTES)));
        try {
            ECParameterSpec curve = parameters();
            if (!onCurve(point, curve)) {
                throw new IllegalArgumentException("not a public key");
            }
            return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a public key", e);
        }
    }

    /** y² = x³ + ax + b. */
    private static boolean onCurve(ECPoint point, ECParameterSpec curve) {
        BigInteger p = ((ECFieldFp) curve.getCurve().getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        BigInteger right = x.pow(3)
                .add(curve.getCurve().getA().multiply(x))
                .add(curve.getCurve().getB());
        return x.compareTo(p) < 0
                && y.compareTo(p) < 0
                && y.pow(2).subtract(right).mod(p).signum() == 0;
    }

    static ECPrivateKey privateKey(byte[] bytes) {
        try {
            return (ECPrivateKey) KeyFactory.getInstance("EC")
                    .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, bytes), parameters()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private key", e);
        }
    }

    private static ECParameterSpec parameters() throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(NAME));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }
}
