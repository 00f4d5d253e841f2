package org.clew.candidate.loading;

import java.time.Clock;
import java.time.LocalDate;

import org.clew.alteration.GeneNames;
import org.clew.candidate.core.Core;
import org.clew.candidate.loading.Upkeep.Kept;
import org.clew.graph.DataVersion;
import org.clew.graph.Heads;
import org.clew.graph.Heads.Look;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The cores that questions are answered from. No question gets one that is older than the
 * question: where the data stands is looked at after the question arrived, and what is
 * new is read before it is answered.
 */
@Component
public class Cores {

	private final DataVersion version;

	private final Heads heads;

	private final Upkeep upkeep;

	private final DayCores days;

	private final Clock clock = Clock.systemUTC();

	/** The core that holds for one version of the data. */
	private volatile @Nullable Settled settled;

	Cores(DataVersion version, Heads heads, Upkeep upkeep, DayCores days) {
		this.version = version;
		this.heads = heads;
		this.upkeep = upkeep;
		this.days = days;
	}

	/**
	 * The core to answer a question from; to be asked for once for each question.
	 * @param asOf the day at whose end, in UTC, the question is asked; null for now
	 * @throws org.clew.graph.OutOfTime if it takes longer than the request has, or too
	 * many past days are asked for at once
	 * @throws org.clew.api.InvalidRequest if too much changed since that day
	 */
	public Core at(@Nullable LocalDate asOf) {
		Kept now = now();
		return (asOf != null && asOf.isBefore(LocalDate.now(this.clock))) ? this.days.of(asOf, now) : now.core();
	}

	/**
	 * The names of genes, of which no former ones are kept.
	 * @return what the genes of the core that was asked for last are called
	 */
	public GeneNames genes() {
		return this.upkeep.genes();
	}

	private Kept now() {
		long version = this.version.current();
		Settled settled = this.settled;
		if (settled != null && settled.version() == version) {
			return settled.kept();
		}
		Look look = this.heads.look();
		Kept kept = this.upkeep.coreOf(look);
		if (version != DataVersion.UNSETTLED) {
			this.settled = new Settled(version, kept);
		}
		return kept;
	}

	/** A core with the version of the data that it holds for. */
	private record Settled(long version, Kept kept) {
	}

}
