package org.clew.seed;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.clew.bulk.BulkWriter;
import org.clew.bulk.BulkWriter.FirstGraph;
import org.clew.claim.Batch;
import org.clew.claim.NewGraph;
import org.clew.seed.Seed.CheckedSeed;
import org.clew.seed.SeedLoader.Release;
import org.clew.seed.atlas.Atlas;
import org.clew.seed.plan.Plan;
import org.clew.seed.record.SeedFiles;
import org.clew.seed.record.SeedFiles.SeedFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The files of seed and atlas, and what they mean. Reading them is for those whose
 * database does not hold it yet; all others need the digest alone.
 */
@Component
@ConditionalOnBooleanProperty(name = "clew.seed.enabled", matchIfMissing = true)
class SeedContent implements FirstGraph {

	private static final Logger logger = LoggerFactory.getLogger(SeedContent.class);

	private final Clock clock = Clock.systemUTC();

	private final SeedSettings settings;

	private final AtlasSettings atlas;

	private final CompletableFuture<Digest> digest;

	private @Nullable Batch batch;

	/**
	 * Begins to look at the files, while the database starts.
	 * @param settings where the files lie
	 * @param atlas whether the atlas is wanted
	 */
	SeedContent(SeedSettings settings, AtlasSettings atlas) {
		this.settings = settings;
		this.atlas = atlas;
		this.digest = CompletableFuture.supplyAsync(() -> Digest.of(files()));
	}

	/**
	 * {@return the state that the database shall have}
	 */
	Release release() {
		Digest known = this.digest.join();
		return new Release(known.version(), known.meaning(), this.clock.instant(), seedFiles().files().size());
	}

	/**
	 * {@return what the files say}
	 * @throws SeedRejected if anything is wrong with them
	 */
	synchronized Batch batch() {
		Batch known = this.batch;
		if (known == null) {
			logger.info("Reading the seed{}", this.atlas.enabled() ? " and the atlas" : "");
			known = new Atlas(atlasFiles()).under(Plan.of(CheckedSeed.of(seedFiles(), this.clock).records())).batch();
			this.batch = known;
		}
		return known;
	}

	/** What is loaded need not stay in memory. */
	synchronized void forget() {
		this.batch = null;
	}

	@Override
	public void write(BulkWriter writer) {
		new NewGraph(batch(), release().written()).write(writer);
	}

	private List<SeedFile> files() {
		List<SeedFile> files = new ArrayList<>(seedFiles().files());
		files.addAll(atlasFiles().files());
		return files;
	}

	private SeedFiles seedFiles() {
		return SeedFiles.at(this.settings.location());
	}

	private SeedFiles atlasFiles() {
		if (!this.atlas.enabled()) {
			return new SeedFiles("", List.of());
		}
		String own = this.atlas.location();
		return SeedFiles.atlas((own != null) ? own : this.settings.location());
	}

}
