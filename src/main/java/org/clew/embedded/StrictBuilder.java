package org.clew.embedded;

import java.nio.file.Path;
import java.util.function.Function;

import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.dbms.database.DatabaseContext;
import org.neo4j.dbms.database.DatabaseContextProvider;
import org.neo4j.dbms.database.StandaloneDatabaseContext;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.kernel.database.NamedDatabaseId;
import org.neo4j.kernel.lifecycle.LifecycleException;
import org.neo4j.kernel.lifecycle.LifecycleStatus;

import org.springframework.core.NestedExceptionUtils;

/**
 * Builds a Neo4j that ends its start as soon as one of its databases cannot be opened.
 * Neo4j itself goes on and waits for two minutes for a system database that will never
 * come, and is content to run without the other.
 */
final class StrictBuilder extends DatabaseManagementServiceBuilderImplementation {

	StrictBuilder(Path home) {
		super(home);
	}

	@Override
	@SuppressWarnings("ReferenceEquality")
	protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
		return super.getEditionFactory(config).compose((module) -> {
			module.getGlobalLife().addLifecycleListener((part, from, to) -> {
				// All of it counts as started before it is stopped.
				if (to == LifecycleStatus.STARTED && part != module.getGlobalLife()) {
					requireOpen(module);
				}
			});
			return module;
		});
	}

	private static void requireOpen(GlobalModule module) {
		module.getGlobalDependencies()
			.resolveOptionalDependency(DatabaseContextProvider.class)
			.ifPresent((databases) -> ((DatabaseContextProvider<?>) databases).registeredDatabases()
				.forEach(StrictBuilder::requireOpen));
	}

	private static void requireOpen(NamedDatabaseId id, DatabaseContext context) {
		if (context instanceof StandaloneDatabaseContext known && known.isFailed()) {
			throw BrokenStore.of(id.name(), known.failureCause());
		}
	}

	/**
	 * Files of a database that Neo4j cannot open. It is of the one kind after which Neo4j
	 * stops what has started, and lets go of the directory.
	 */
	static final class BrokenStore extends LifecycleException {

		private final String reason;

		private BrokenStore(String reason, Throwable cause) {
			super(reason, cause);
			this.reason = reason;
		}

		private static BrokenStore of(String database, Throwable cause) {
			return new BrokenStore("its files of the database %s cannot be opened (%s)".formatted(database,
					NestedExceptionUtils.getMostSpecificCause(cause).getMessage()), cause);
		}

		String reason() {
			return this.reason;
		}

	}

}
