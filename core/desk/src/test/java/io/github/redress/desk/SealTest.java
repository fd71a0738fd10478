package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.ContentHash;
import io.github.redress.complaint.SealedText;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final UUID PERSON = new UUID(1, 2);
    private static final String WORDS = "小区门口的路灯已经坏了半年";

    private final SecureRandom random = new SecureRandom();
    private final Seal seal = seal(new byte[32]);

    @Test
    void opensWhatItClosed() {
        Seal.Sealed sealed = seal.close(PERSON, WORDS);

        assertThat(seal.open(PERSON, sealed.reference(), sealed.personal().sealed()))
                .contains(WORDS);
        assertThat(sealed.personal().subject()).isEqualTo(PERSON);
    }

    @Test
    void theSameWordsNeverLookTheSame() {
        Seal.Sealed one = seal.close(PERSON, WORDS);
        Seal.Sealed two = seal.close(PERSON, WORDS);

        assertThat(one.reference().hash()).isNotEqualTo(two.reference().hash());
        assertThat(one.personal().sealed()).isNotEqualTo(two.personal().sealed());
        assertThat(one.reference().hash()).isNotEqualTo(ContentHash.of(WORDS));
    }

    @Test
    void refusesDamagedBytesAnotherKeyAndWordsMovedFromAnotherPlace() {
        Seal.Sealed one = seal.close(PERSON, WORDS);
        Seal.Sealed two = seal.close(PERSON, "别的话");
        byte[] damaged = one.personal().sealed().clone();
        damaged[20] ^= 1;

        assertThatThrownBy(() -> seal.open(PERSON, one.reference(), damaged))
                .hasMessageContaining(one.reference().ref().toString())
                .hasMessageNotContaining("路灯");
        assertThatThrownBy(() -> seal(new byte[] {
                            1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1,
                            2
                        })
                        .open(PERSON, one.reference(), one.personal().sealed()))
                .hasMessageContaining("wrong key or damaged bytes");
        assertThatThrownBy(
                        () -> seal.open(PERSON, one.reference(), two.personal().sealed()))
                .isInstanceOf(IllegalStateException.class);
        SealedText otherHash =
                new SealedText(one.reference().ref(), two.reference().hash());
        assertThatThrownBy(() -> seal.open(PERSON, otherHash, one.personal().sealed()))
                .hasMessageContaining("are not the ones that the event speaks of");
        assertThatThrownBy(() -> seal.open(PERSON, one.reference(), new byte[3]))
                .hasMessageContaining("unknown form");
    }

    @Test
    void aDestroyedKeyLeavesNothingToRead() {
        Seal.Sealed sealed = seal.close(PERSON, WORDS);
        Seal without = new Seal(
                new SubjectKeys() {
                    @Override
                    public Optional<byte[]> key(UUID person) {
                        return Optional.empty();
                    }

                    @Override
                    public void destroy(UUID person) {}
                },
                random,
                new Ids(random));

        assertThat(without.open(PERSON, sealed.reference(), sealed.personal().sealed()))
                .isEmpty();
    }

    @Test
    void aHostKeyMustBeLongEnough() {
        assertThatThrownBy(() -> HostKey.of(new byte[16]))
                .hasMessage("the host key must have at least 32 bytes, had 16");
    }

    private Seal seal(byte[] hostKey) {
        return new Seal(HostKey.of(hostKey).subjectKeys(), random, new Ids(random));
    }
}
