package nl.escalatieroutes.bericht;

import java.util.List;
import nl.escalatieroutes.Geheugendatabase;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Outboxes put together by hand. */
final class Testoutbox {

    private Testoutbox() {}

    static Outbox zonderServer(Geheugendatabase database) {
        return metServer(database, null, new Mailinstellingen(null, null));
    }

    static Outbox metServer(Geheugendatabase database, JavaMailSender server, String... domeinen) {
        return metServer(database, server, new Mailinstellingen("escalatie@gemeente.invalid", List.of(domeinen)));
    }

    static Outbox metServer(Geheugendatabase database, JavaMailSender server, Mailinstellingen instellingen) {
        return new Outbox(new Berichten(database.jdbc()), postbode(server, instellingen), database.transacties());
    }

    static Postbode postbode(JavaMailSender server, Mailinstellingen instellingen) {
        StaticListableBeanFactory bonen = new StaticListableBeanFactory();
        if (server != null) {
            bonen.addBean("mailSender", server);
        }
        return new Postbode(bonen.getBeanProvider(JavaMailSender.class), instellingen);
    }

    static JavaMailSenderImpl server(int poort) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(poort);
        server.setDefaultEncoding("UTF-8");
        return server;
    }
}
