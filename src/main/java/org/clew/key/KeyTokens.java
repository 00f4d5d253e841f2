package org.clew.key;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.clew.security.Caller;
import org.clew.security.OwnTokens;
import org.clew.security.Role;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Lets a program act for the owner of its key, as far as the key goes. */
@Component
class KeyTokens implements OwnTokens {

	private static final System.Logger LOGGER = System.getLogger(KeyTokens.class.getName());

	private final ApiKeys keys;

	/**
	 * When a use was last noted, so that a database that takes no writes is asked once a
	 * day.
	 */
	private final Map<String, LocalDate> noted = new ConcurrentHashMap<>();

	KeyTokens(ApiKeys keys) {
		this.keys = keys;
	}

	@Override
	public boolean recognizes(String token) {
		return KeySecret.recognizes(token);
	}

	@Override
	public Optional<Caller> caller(String token) {
		if (!KeySecret.isWhole(token)) {
			return Optional.empty();
		}
		try {
			return this.keys.bySecret(token).filter((held) -> held.key().works(this.keys.today())).map(this::used);
		}
		catch (Neo4jException | DataAccessException | TransactionException ex) {
			throw new AuthenticationServiceException("Keys cannot be read", ex);
		}
	}

	private Caller used(ApiKeys.Held held) {
		LocalDate today = this.keys.today();
		if (!today.toString().equals(held.key().lastUsedOn())
				&& !today.equals(this.noted.put(held.key().id(), today))) {
			try {
				this.keys.used(held.key());
			}
			catch (Neo4jException | DataAccessException | TransactionException ex) {
				LOGGER.log(System.Logger.Level.WARNING, "The use of a key could not be noted", ex);
			}
		}
		Set<Role> roles = EnumSet.noneOf(Role.class);
		roles.addAll(held.key().scopes());
		return new Caller(held.owner(), held.ownerName(), roles);
	}

}
