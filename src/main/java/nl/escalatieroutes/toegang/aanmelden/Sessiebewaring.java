package nl.escalatieroutes.toegang.aanmelden;

import javax.sql.DataSource;
import nl.escalatieroutes.database.Databasesoort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Keeps sessions in the database, so that who signed in at one node is signed in at all, also when that node is lost. */
@Configuration(proxyBeanMethods = false)
class Sessiebewaring {

    private static final Logger LOG = LoggerFactory.getLogger(Sessiebewaring.class);
    private static final String OP_H2 = """
            merge into %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
            key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) values (?, ?, ?)""";

    /** A page asks for many things at once: two requests may be the first to keep the same thing. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> wieHetLaatstBewaart(DataSource bron) {
        return switch (Databasesoort.van(bron)) {
            case POSTGRESQL -> new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
            case H2 -> sessies -> sessies.setCreateSessionAttributeQuery(OP_H2);
        };
    }

    /** What another version of the program kept and this one can't read is not there: one signs in once more. */
    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService omzetting = new GenericConversionService();
        DeserializingConverter lezer = new DeserializingConverter(getClass().getClassLoader());
        omzetting.addConverter(Object.class, byte[].class, new SerializingConverter());
        omzetting.addConverter(byte[].class, Object.class, bytes -> {
            try {
                return lezer.convert(bytes);
            } catch (SerializationFailedException e) {
                LOG.info("Een deel van een sessie is van een andere versie van het programma, en vervalt.");
                return null;
            }
        });
        return omzetting;
    }
}
