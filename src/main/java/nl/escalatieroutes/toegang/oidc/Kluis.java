package nl.escalatieroutes.toegang.oidc;

import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** Keeps tokens unreadable for who only has the database: AES-GCM, by the program's secret and a salt for each. */
class Kluis {

    private final String geheim;

    Kluis(String geheim) {
        this.geheim = geheim;
    }

    String sluit(String tekst) {
        String salt = KeyGenerators.string().generateKey();
        return salt + ":" + met(salt).encrypt(tekst);
    }

    /** @return an empty text where it was closed with another secret: the secret was changed since */
    String open(String dicht) {
        int plaats = dicht.indexOf(':');
        try {
            return met(dicht.substring(0, plaats)).decrypt(dicht.substring(plaats + 1));
        } catch (IllegalStateException e) {
            return "";
        }
    }

    private TextEncryptor met(String salt) {
        return Encryptors.delux(geheim, salt);
    }
}
