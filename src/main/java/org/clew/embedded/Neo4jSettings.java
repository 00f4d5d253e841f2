package org.clew.embedded;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector.EncryptionLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;

import org.springframework.util.unit.DataSize;

import static java.util.Map.entry;

/**
 * How the embedded database is configured: small, silent, and closed to other machines.
 */
final class Neo4jSettings {

	/** No other machine reaches the database. */
	private static final String LOOPBACK = "127.0.0.1";

	private Neo4jSettings() {
	}

	static URI uri(EmbeddedSettings settings) {
		return URI.create("bolt://" + LOOPBACK + ":" + settings.port());
	}

	static Map<Setting<?>, Object> from(EmbeddedSettings settings) {
		return Map.ofEntries(entry(GraphDatabaseSettings.default_listen_address, new SocketAddress(LOOPBACK)),
				entry(BoltConnector.enabled, true),
				entry(BoltConnector.listen_address, new SocketAddress(LOOPBACK, settings.port())),
				entry(BoltConnector.encryption_level, EncryptionLevel.DISABLED),
				entry(BoltConnector.thread_pool_min_size, 2),
				entry(BoltConnector.thread_pool_max_size, settings.connections()),
				entry(GraphDatabaseSettings.auth_enabled, true), entry(GraphDatabaseSettings.allow_file_urls, false),
				entry(GraphDatabaseSettings.udc_enabled, false),
				entry(BoltConnector.server_bolt_telemetry_enabled, false),
				entry(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF),
				entry(GraphDatabaseSettings.log_queries_transactions_level, LogQueryLevel.OFF),
				entry(GraphDatabaseSettings.transaction_timeout, settings.transactionTimeout()),
				entry(GraphDatabaseSettings.pagecache_memory, settings.pageCache().toBytes()),
				entry(GraphDatabaseSettings.filewatcher_enabled, false),
				// An import changes statistics all the time, and people would wait for
				// plans; seed and import ask for new ones when they end.
				entry(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1)),
				entry(BoltConnectorInternalSettings.enable_local_connector, false),
				entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO),
				entry(GraphDatabaseInternalSettings.dump_diagnostics, false),
				entry(GraphDatabaseSettings.preallocate_logical_logs, false),
				// Neo4j would reserve 256 MiB of disk for the log of each database.
				entry(GraphDatabaseSettings.logical_log_rotation_threshold, DataSize.ofMegabytes(16).toBytes()),
				entry(GraphDatabaseSettings.keep_logical_logs, "2 files"));
	}

}
