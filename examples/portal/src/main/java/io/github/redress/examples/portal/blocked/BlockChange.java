package io.github.redress.examples.portal.blocked;

import java.time.Instant;

/**
 * That a block was set or lifted, for ever: who did it and why, and not whom it was about, which is forgotten with the block.
 *
 * @param at when
 * @param by whose account did it
 * @param number which block
 * @param kind by what its sender is known
 * @param lifted whether it was lifted before its time, and not set
 * @param reason why, in the words of who did it
 * @param until when it would end, or would have ended, by itself
 */
record BlockChange(Instant at, String by, long number, Block.Kind kind, boolean lifted, String reason, Instant until) {

    static BlockChange set(Block block) {
        return new BlockChange(
                block.since(), block.by(), block.number(), block.kind(), false, block.reason(), block.until());
    }

    static BlockChange lifted(Block block, Instant at, String by, String reason) {
        return new BlockChange(at, by, block.number(), block.kind(), true, reason, block.until());
    }
}
