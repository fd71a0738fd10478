package io.github.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ContentHash;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a person can check of the record of their complaint. */
class CaseChainTest {

    private final Town town = new Town();

    @Test
    void everyStepNamesTheHashOfTheOneBeforeAndTheCaseThatOfTheLast() {
        Receipt receipt = town.replied();

        CaseChain chain = chain(receipt);

        assertThat(chain.holds()).isTrue();
        assertThat(chain.number()).isEqualTo(receipt.number());
        assertThat(chain.steps().get(chain.steps().size() - 1).hash()).isEqualTo(chain.head());
        for (int i = 1; i < chain.steps().size(); i++) {
            assertThat(chain.steps().get(i).previous())
                    .isEqualTo(chain.steps().get(i - 1).hash());
        }
    }

    @Test
    void stepsOfThePersonCanBeHashedAgainAndNoOtherIsShown() {
        Receipt receipt = town.replied();

        CaseChain chain = chain(receipt);

        assertThat(chain.steps().stream().map(CaseChain.Step::record).filter(Objects::nonNull))
                .singleElement()
                .satisfies(record -> assertThat(ContentHash.of(record))
                        .isEqualTo(chain.steps().get(0).hash()));
        assertThat(chain.toString()).doesNotContain("li-1", "counter-1", "dispatch-1");
    }

    @Test
    void anAlteredStepBreaksTheChain() {
        Receipt receipt = town.replied();
        Damage.event(town.storage, receipt.id().value(), 2, text -> text.replace("\"lighting\"", "\"power\""));

        CaseChain chain = chain(receipt);

        assertThat(chain.holds()).isFalse();
        assertThat(chain.steps().get(2).holds()).isFalse();
    }

    @Test
    void stepThatCannotBeReadBreaksTheChain() {
        Receipt receipt = town.submitted();
        Damage.event(town.storage, receipt.id().value(), 2, text -> text.substring(1));

        assertThat(chain(receipt).steps().get(1).holds()).isFalse();
        assertThat(chain(receipt).holds()).isFalse();
    }

    @Test
    void wrongSecretOpensNoChain() {
        assertThat(town.desk.chain(town.submitted().number(), "AAAA-AAAA-AAAA")).isEmpty();
    }

    @Test
    void everybodySeesByIdWhatTheySeeByNumberAndNothingOfATipOff() {
        Receipt receipt = town.submitted();
        Receipt tipOff = Town.done(town.desk.submit(Actor.complainant(), Town.tipOff()));

        assertThat(town.desk.publicCase(receipt.id())).isPresent().isEqualTo(town.desk.publicCase(receipt.number()));
        assertThat(town.desk.publicCase(tipOff.id())).isEmpty();
    }

    private CaseChain chain(Receipt receipt) {
        return town.desk.chain(receipt.number(), receipt.secret()).orElseThrow();
    }
}
