package org.clew.api;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what slow clients may hold of the memory.
 */
class OutgoingTests {

	private static final int LARGE = 100_000;

	private final Outgoing outgoing = new Outgoing(10 * LARGE);

	@Test
	void letsAClientHoldNoMoreThanItsShare() {
		assertThat(this.outgoing.take("slow", LARGE)).isTrue();
		assertThat(this.outgoing.take("slow", LARGE)).isTrue();
		assertThat(this.outgoing.take("slow", LARGE)).isFalse();
		assertThat(this.outgoing.take("another", LARGE)).isTrue();
		this.outgoing.sent("slow", LARGE);
		assertThat(this.outgoing.take("slow", LARGE)).isTrue();
	}

	@Test
	void holdsNoMoreThanThereIsRoomFor() {
		for (int i = 0; i < 10; i++) {
			assertThat(this.outgoing.take("client " + i, LARGE)).isTrue();
		}
		assertThat(this.outgoing.take("one more", LARGE)).isFalse();
		assertThat(this.outgoing.take("one more", 1_000)).as("what the system's buffers take").isTrue();
		this.outgoing.sent("one more", 1_000);
		for (int i = 0; i < 10; i++) {
			this.outgoing.sent("client " + i, LARGE);
		}
		assertThat(this.outgoing.take("one more", 10 * LARGE)).as("all of it, for who holds nothing").isTrue();
	}

}
