<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>DeskPage</name>
    <message>
        <source>Name, reference or scan…</source>
        <extracomment>In the one field that starts a visit; a scanner types into it.</extracomment>
        <translation>Nome, referência ou leitura…</translation>
    </message>
    <message>
        <source>Name or reference of the visitor</source>
        <translation>Nome ou referência do visitante</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The button that starts a visit.</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Iniciar uma visita</translation>
    </message>
    <message>
        <source>Ready for the next visitor</source>
        <translation>Tudo pronto para o próximo visitante</translation>
    </message>
    <message>
        <source>Type a name or reference, or scan it, then press Enter. For a walk-in without either, press Start.</source>
        <translation>Digite um nome ou uma referência, ou leia com o leitor, e pressione Enter. Se o visitante não tiver nenhum dos dois, pressione Iniciar.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves the settings.</extracomment>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up this desk</source>
        <extracomment>The title of the page that is shown before anything is set up.</extracomment>
        <translation>Configurar este balcão</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este balcão</translation>
    </message>
    <message>
        <source>Save and start</source>
        <extracomment>Saves the set-up and opens the desk.</extracomment>
        <translation>Salvar e começar</translation>
    </message>
    <message>
        <source>Three things are needed before visitors can be onboarded: the service address, the flow and the API key. All of them are in your Incode dashboard. If your house has a backend that holds the key, its address is enough.</source>
        <translation>Para verificar visitantes, são necessários três dados: o endereço do serviço, o fluxo e a chave de API. Todos estão no seu painel da Incode. Se a sua organização tem um backend que guarda a chave, basta o endereço dele.</translation>
    </message>
</context>
<context>
    <name>shell::ActivityPage</name>
    <message>
        <source>Every row is being checked.</source>
        <translation>Todas as linhas estão sendo verificadas.</translation>
    </message>
    <message>
        <source>The record is being written.</source>
        <translation>O registro está sendo gravado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written.</source>
        <translation>
            <numerusform>%Ln linha foi gravada.</numerusform>
            <numerusform>%Ln linhas foram gravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the record of activity</source>
        <translation>Exportar o registro de atividades</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files to choose from; the part in brackets stays as it is.</extracomment>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>O registro está sendo lido.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Every start, look, export and deletion appears here.</source>
        <translation>Nada foi registrado ainda. Tudo o que se inicia, consulta, exporta ou apaga aparece aqui.</translation>
    </message>
    <message>
        <source>Nothing of this kind has been recorded.</source>
        <translation>Nada deste tipo foi registrado.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>A button: checks that nobody has changed the record of activity.</extracomment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Checks that no row was changed, removed or added since it was written.</source>
        <translation>Verifica se nenhuma linha foi alterada, removida ou acrescentada desde que foi gravada.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>A button: writes the record of activity to a file.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Record of activity</source>
        <translation>Registro de atividades</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>One of two parts of the page of activity: who did what.</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <extracomment>One of two parts of the page of activity: what the service sent by itself.</extracomment>
        <translation>Webhooks</translation>
    </message>
</context>
<context>
    <name>shell::ApiKeyField</name>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>It is typed once, kept in the key store of this computer, and never shown again.</source>
        <translation>É digitada uma única vez, fica guardada no armazenamento de chaves deste computador e não é mostrada de novo.</translation>
    </message>
    <message>
        <source>Type or paste the key</source>
        <translation>Digite ou cole a chave</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Consultando o armazenamento de chaves…</translation>
    </message>
    <message>
        <source>A key is kept in the key store.</source>
        <translation>Há uma chave guardada no armazenamento de chaves.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>A button that lets a new API key be typed.</extracomment>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <extracomment>A button that leaves the API key as it is.</extracomment>
        <translation>Manter a anterior</translation>
    </message>
    <message>
        <source>The key is read from the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>A chave é lida do arquivo %1.</translation>
    </message>
    <message>
        <source>The key store of this computer does not work, so the key cannot be kept there. Unlock it and save again, or name a key file below.</source>
        <translation>O armazenamento de chaves deste computador não funciona, por isso a chave não pode ser guardada nele. Desbloqueie-o e salve de novo, ou indique um arquivo de chave abaixo.</translation>
    </message>
    <message>
        <source>This field is needed before visits can start.</source>
        <translation>Este campo é necessário para iniciar visitas.</translation>
    </message>
</context>
<context>
    <name>shell::Audit</name>
    <message>
        <source>Started a visit.</source>
        <translation>Iniciou uma visita.</translation>
    </message>
    <message>
        <source>Ended a visit before it was finished.</source>
        <translation>Encerrou uma visita antes de ela ser concluída.</translation>
    </message>
    <message>
        <source>Finished a visit that an earlier run left open.</source>
        <translation>Concluiu uma visita que uma execução anterior deixou aberta.</translation>
    </message>
    <message>
        <source>Changed the note of a visit.</source>
        <translation>Alterou a nota de uma visita.</translation>
    </message>
    <message>
        <source>Fetched the result of a visit again.</source>
        <translation>Obteve de novo o resultado de uma visita.</translation>
    </message>
    <message>
        <source>Looked at the text of a document.</source>
        <translation>Consultou o texto de um documento.</translation>
    </message>
    <message>
        <source>Looked at the pictures of a visit.</source>
        <translation>Consultou as imagens de uma visita.</translation>
    </message>
    <message>
        <source>Exported visits to a file.</source>
        <translation>Exportou visitas para um arquivo.</translation>
    </message>
    <message>
        <source>Printed or saved the summary of a visit.</source>
        <translation>Imprimiu ou salvou o resumo de uma visita.</translation>
    </message>
    <message>
        <source>Deleted a visit with all that was kept of it.</source>
        <translation>Apagou uma visita com tudo o que foi guardado dela.</translation>
    </message>
    <message>
        <source>Exported this record to a file.</source>
        <translation>Exportou este registro para um arquivo.</translation>
    </message>
    <message>
        <source>Changed the settings.</source>
        <translation>Alterou as configurações.</translation>
    </message>
    <message>
        <source>Left the visitor&apos;s full screen.</source>
        <translation>Saiu da tela cheia do visitante.</translation>
    </message>
    <message>
        <source>Deleted what was past its period.</source>
        <translation>Apagou o que passou do prazo.</translation>
    </message>
    <message>
        <source>Made a backup of the record.</source>
        <translation>Fez um backup do registro.</translation>
    </message>
    <message>
        <source>Set a damaged record aside and went on.</source>
        <translation>Pôs de lado um registro danificado e continuou.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the record of activity: everything.</extracomment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>A filter of the record of activity.</extracomment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Pictures and text</source>
        <extracomment>A filter of the record of activity: who looked at personal data.</extracomment>
        <translation>Imagens e texto</translation>
    </message>
    <message>
        <source>Exports and deletions</source>
        <extracomment>A filter of the record of activity.</extracomment>
        <translation>Exportar e apagar</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A filter of the record of activity.</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <extracomment>A filter of the record of activity: what the program does by itself to its data.</extracomment>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written, or it is missing. Tell your security officer before anything else is done.</source>
        <extracomment>%1 is the number of a row.</extracomment>
        <translation>A linha %1 não está como foi gravada ou está faltando. Avise o responsável pela segurança antes de fazer qualquer outra coisa.</translation>
    </message>
    <message>
        <source>The record is not as it was written. Tell your security officer before anything else is done.</source>
        <translation>O registro não está como foi gravado. Avise o responsável pela segurança antes de fazer qualquer outra coisa.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) are as they were written, and none is missing.</source>
        <translation>
            <numerusform>%Ln linha verificada: tudo está como foi gravado, e nada falta.</numerusform>
            <numerusform>%Ln linhas verificadas: tudo está como foi gravado, e nada falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed a webhook delivery on once more.</source>
        <translation>Encaminhou mais uma vez uma entrega de webhook.</translation>
    </message>
    <message>
        <source>Was given an address that signs a person in to Big Interview.</source>
        <translation>Recebeu um endereço que dá acesso à conta de uma pessoa no Big Interview.</translation>
    </message>
    <message>
        <source>Added a person.</source>
        <translation>Adicionou uma pessoa.</translation>
    </message>
    <message>
        <source>Changed a person.</source>
        <translation>Alterou uma pessoa.</translation>
    </message>
    <message>
        <source>Imported people from a file.</source>
        <translation>Importou pessoas de um arquivo.</translation>
    </message>
    <message>
        <source>Exported people to a file.</source>
        <translation>Exportou pessoas para um arquivo.</translation>
    </message>
    <message>
        <source>Deleted people with all that was kept of them.</source>
        <translation>Apagou pessoas com tudo o que foi guardado delas.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>A filter of the record of activity: what was done for people at Big Interview.</extracomment>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Asked to open Big Interview for a person.</source>
        <translation>Pediu para abrir o Big Interview para uma pessoa.</translation>
    </message>
    <message>
        <source>A visitor went away before the end.</source>
        <translation>Um visitante foi embora antes do final.</translation>
    </message>
    <message>
        <source>Opened the desk from the visitor&apos;s screen with a PIN.</source>
        <translation>Abriu o balcão a partir da tela do visitante com um PIN.</translation>
    </message>
    <message>
        <source>Went back to the visitor&apos;s screen.</source>
        <translation>Voltou à tela do visitante.</translation>
    </message>
    <message>
        <source>Somebody typed a PIN that is no operator&apos;s.</source>
        <translation>Alguém digitou um PIN que não é de nenhum operador.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: none counted for a while.</source>
        <translation>Muitos PINs errados: nenhum foi aceito por algum tempo.</translation>
    </message>
    <message>
        <source>Set or removed the PIN of an operator.</source>
        <translation>Definiu ou removeu o PIN de um operador.</translation>
    </message>
    <message>
        <source>Checked that nothing is left of a visitor.</source>
        <translation>Verificou que nada restou de um visitante.</translation>
    </message>
    <message>
        <source>Found something left of a visitor and closed the screen.</source>
        <translation>Encontrou algo que restou de um visitante e fechou a tela.</translation>
    </message>
    <message>
        <source>Brought the visitor&apos;s screen back after a fault.</source>
        <translation>Restabeleceu a tela do visitante após uma falha.</translation>
    </message>
    <message>
        <source>Put the visitor&apos;s screen out of order.</source>
        <translation>Colocou a tela do visitante fora de serviço.</translation>
    </message>
</context>
<context>
    <name>shell::AuditModel</name>
    <message>
        <source>Row %1, %2</source>
        <extracomment>%1 is the number of a row in the record of activity, %2 a date with time.</extracomment>
        <translation>Linha %1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A column of the record of activity.</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>A column of the record of activity: the operator.</extracomment>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column of the record of activity: what was done.</extracomment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>A column of the record of activity: the beginning of a visit&apos;s id.</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>A column of the record of activity: technical words.</extracomment>
        <translation>Detalhe</translation>
    </message>
</context>
<context>
    <name>shell::BeforeStartScreen</name>
    <message>
        <source>Nothing stays on this screen.</source>
        <extracomment>What is kept of a visitor&apos;s data; shown before the visit.</extracomment>
        <translation>Nada fica nesta tela.</translation>
    </message>
    <message numerus="yes">
        <source>The desk keeps the result for %Ln day(s).</source>
        <extracomment>What is kept of a visitor&apos;s data. The desk: the people who work here.</extracomment>
        <translation>
            <numerusform>O balcão guarda o resultado por %Ln dia.</numerusform>
            <numerusform>O balcão guarda o resultado por %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk keeps the result until it is deleted there.</source>
        <extracomment>What is kept of a visitor&apos;s data. The desk: the people who work here.</extracomment>
        <translation>O balcão guarda o resultado até que ele seja apagado lá.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures and document text that the desk asks for are deleted after %Ln hour(s).</source>
        <extracomment>What is kept of a visitor&apos;s data: only what the desk has fetched.</extracomment>
        <translation>
            <numerusform>As imagens e o texto do documento que o balcão pedir são apagados após %Ln hora.</numerusform>
            <numerusform>As imagens e o texto do documento que o balcão pedir são apagados após %Ln horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before we start</source>
        <extracomment>Title of the screen before a visit.</extracomment>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Sua referência</translation>
    </message>
    <message>
        <source>Your document</source>
        <extracomment>One of the steps of a visit, as its title.</extracomment>
        <translation>Seu documento</translation>
    </message>
    <message>
        <source>You show your identity document to the camera. It is checked whether it is genuine and valid.</source>
        <extracomment>What happens with the document, before the visit.</extracomment>
        <translation>Você mostra seu documento de identidade para a câmera. Verificamos se ele é autêntico e válido.</translation>
    </message>
    <message>
        <source>Your face</source>
        <extracomment>One of the steps of a visit, as its title.</extracomment>
        <translation>Seu rosto</translation>
    </message>
    <message>
        <source>The camera takes a picture of your face. It is compared with the picture in your document.</source>
        <extracomment>What happens with the face, before the visit.</extracomment>
        <translation>A câmera tira uma foto do seu rosto, que é comparada com a foto do seu documento.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>Title above what is kept of a visitor&apos;s data and how long.</extracomment>
        <translation>O que é guardado</translation>
    </message>
    <message>
        <source>What happens with my data?</source>
        <extracomment>Link to a card about privacy.</extracomment>
        <translation>O que acontece com meus dados?</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <extracomment>Button before a visit: the visitor agrees to it and goes on.</extracomment>
        <translation>Aceitar e continuar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of a visitor&apos;s screen: back to the first screen, nothing has begun.</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Your reference, if you have one</source>
        <extracomment>Above the field for a number or code that a visitor was given; it may be left empty.</extracomment>
        <translation>Sua referência, se você tiver uma</translation>
    </message>
    <message>
        <source>Type or scan your reference, if you have one</source>
        <extracomment>In the empty field for a reference that may stay empty.</extracomment>
        <translation>Se tiver uma referência, digite-a ou use o leitor</translation>
    </message>
    <message>
        <source>Type or scan your reference</source>
        <translation>Digite sua referência ou use o leitor</translation>
    </message>
    <message>
        <source>Please type or scan your reference. If you have none, our staff can help you.</source>
        <extracomment>The visitor went on without the reference that is asked for.</extracomment>
        <translation>Por favor, digite a sua referência ou use o leitor. Se você não tiver uma, nossa equipe pode ajudar.</translation>
    </message>
    <message>
        <source>Thank you, that looks right.</source>
        <extracomment>The visitor&apos;s reference looks as it should.</extracomment>
        <translation>Obrigado, parece estar tudo certo.</translation>
    </message>
    <message>
        <source>Something seems to be missing. Please compare it with what you were given, or ask our staff.</source>
        <extracomment>The visitor&apos;s reference has too few characters.</extracomment>
        <translation>Parece estar faltando alguma coisa. Por favor, compare com o que você recebeu ou fale com a nossa equipe.</translation>
    </message>
    <message>
        <source>This does not look like one of our references. Please compare it with what you were given, or ask our staff.</source>
        <extracomment>The visitor&apos;s reference cannot be right.</extracomment>
        <translation>Isto não parece ser uma das nossas referências. Por favor, compare com o que você recebeu ou fale com a nossa equipe.</translation>
    </message>
</context>
<context>
    <name>shell::BrowserPlace</name>
    <message>
        <source>You can close this window</source>
        <extracomment>Title of a page in the computer&apos;s browser, after the last step.</extracomment>
        <translation>Você pode fechar esta janela</translation>
    </message>
    <message>
        <source>Everything else happens on the screen you came from.</source>
        <extracomment>Text of that page. The screen: the program&apos;s own window.</extracomment>
        <translation>Todo o resto acontece na tela de onde você veio.</translation>
    </message>
    <message>
        <source>This address has been used</source>
        <extracomment>Title of a page in the computer&apos;s browser whose address works only once.</extracomment>
        <translation>Este endereço já foi usado</translation>
    </message>
    <message>
        <source>It works only once. Please go back to the screen you came from and open the page again there.</source>
        <extracomment>Text of that page. The screen: the program&apos;s own window.</extracomment>
        <translation>Ele só funciona uma vez. Por favor, volte à tela de onde você veio e abra a página de novo lá.</translation>
    </message>
</context>
<context>
    <name>shell::BrowserScreen</name>
    <message>
        <source>Open it again</source>
        <extracomment>Button: opens the page in the computer&apos;s browser once more.</extracomment>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Title while the computer&apos;s browser starts.</extracomment>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>We are opening the browser for you.</source>
        <extracomment>Said below that title.</extracomment>
        <translation>Estamos abrindo o navegador para você.</translation>
    </message>
    <message>
        <source>Please go on in the browser window</source>
        <extracomment>Title while the visitor is busy in the computer&apos;s browser.</extracomment>
        <translation>Por favor, continue na janela do navegador</translation>
    </message>
    <message>
        <source>It has opened on this computer. When you are done there, this screen goes on by itself.</source>
        <translation>Ela abriu neste computador. Quando você terminar lá, esta tela continua sozinha.</translation>
    </message>
    <message>
        <source>No window to be seen? It may be behind this one. You can open it again, or ask our staff.</source>
        <extracomment>Help for a visitor who sees no browser window. The button is &quot;Open it again&quot;.</extracomment>
        <translation>Não vê nenhuma janela? Ela pode estar atrás desta. Você pode abri-la de novo ou falar com a nossa equipe.</translation>
    </message>
    <message>
        <source>We are checking whether all is done</source>
        <extracomment>Title when the browser came back and the service is asked for the status.</extracomment>
        <translation>Estamos verificando se está tudo concluído</translation>
    </message>
    <message>
        <source>If you have not finished all steps, please open the page again and go on there.</source>
        <extracomment>For a visitor who came back before the end.</extracomment>
        <translation>Se você ainda não concluiu todas as etapas, por favor, abra a página de novo e continue lá.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Title when the visitor has finished all steps.</extracomment>
        <translation>Obrigado</translation>
    </message>
    <message>
        <source>You have finished all steps. You can close the browser window.</source>
        <extracomment>The window: of the computer&apos;s browser.</extracomment>
        <translation>Você concluiu todas as etapas. Pode fechar a janela do navegador.</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <extracomment>Title when the computer&apos;s browser could not be started.</extracomment>
        <translation>O navegador não abriu</translation>
    </message>
    <message>
        <source>You can try again, or ask our staff.</source>
        <extracomment>Said below that title. Our staff: the people at the desk.</extracomment>
        <translation>Você pode tentar de novo ou falar com a nossa equipe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the browser is started once more.</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>It has opened on this computer. When you are done there, please tell our staff.</source>
        <translation>Ela abriu neste computador. Quando você terminar lá, por favor, avise a nossa equipe.</translation>
    </message>
</context>
<context>
    <name>shell::CodeScreen</name>
    <message>
        <source>The code no longer works</source>
        <extracomment>Title when the time of a QR code has passed.</extracomment>
        <translation>O código não funciona mais</translation>
    </message>
    <message>
        <source>If your phone already shows the steps, just go on there. Otherwise please ask our staff.</source>
        <extracomment>The code was for the visitor&apos;s phone. Our staff: the people at the desk.</extracomment>
        <translation>Se o seu celular já mostra as etapas, basta continuar nele. Caso contrário, por favor, fale com a nossa equipe.</translation>
    </message>
    <message>
        <source>The code is hidden</source>
        <extracomment>Title when nobody has touched the screen and the QR code was covered.</extracomment>
        <translation>O código está oculto</translation>
    </message>
    <message>
        <source>Nobody touched this screen for a while. If your phone already shows the steps, just go on there, or ask our staff.</source>
        <extracomment>Said below that title.</extracomment>
        <translation>Ninguém tocou nesta tela por algum tempo. Se o seu celular já mostra as etapas, basta continuar nele, ou fale com a nossa equipe.</translation>
    </message>
    <message>
        <source>Go on with your phone</source>
        <extracomment>Title above a QR code.</extracomment>
        <translation>Continue no seu celular</translation>
    </message>
    <message>
        <source>Point the camera of your phone at this code.</source>
        <extracomment>First of two steps beside a QR code.</extracomment>
        <translation>Aponte a câmera do seu celular para este código.</translation>
    </message>
    <message>
        <source>Open the link that appears, and follow the steps there.</source>
        <extracomment>Second of two steps beside a QR code.</extracomment>
        <translation>Abra o link que aparecer e siga as etapas no celular.</translation>
    </message>
    <message numerus="yes">
        <source>The code works for about %Ln minute(s).</source>
        <translation>
            <numerusform>O código funciona por cerca de %Ln minuto.</numerusform>
            <numerusform>O código funciona por cerca de %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code works for less than a minute.</source>
        <translation>O código funciona por menos de um minuto.</translation>
    </message>
    <message>
        <source>When you are done, this screen goes on by itself. No phone? Please ask our staff.</source>
        <translation>Quando você terminar, esta tela continua sozinha. Não tem celular? Por favor, fale com a nossa equipe.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>Button: the QR code is shown again.</extracomment>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>A code for the camera of your phone is on the screen. If you cannot see it, please ask our staff to help you.</source>
        <extracomment>Read to somebody who cannot see the QR code.</extracomment>
        <translation>Há na tela um código para a câmera do seu celular. Se você não consegue vê-lo, por favor, peça ajuda à nossa equipe.</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <extracomment>What a QR code is called for somebody who cannot see it.</extracomment>
        <translation>Código para o seu celular</translation>
    </message>
    <message>
        <source>When you are done, please tell our staff. No phone? Please ask them.</source>
        <translation>Quando você terminar, por favor, avise a nossa equipe. Não tem celular? Por favor, fale com ela.</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTest</name>
    <message>
        <source>Name</source>
        <extracomment>A row of the connection test: the host name is found (DNS).</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>A row of the connection test: certificate and encryption (TLS).</extracomment>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>A row of the connection test: the service answers.</extracomment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A row of the connection test: the computer&apos;s clock.</extracomment>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>A row of the connection test: the API key.</extracomment>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Flow</source>
        <extracomment>A row of the connection test: the onboarding flow.</extracomment>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>The name of the service is known.</source>
        <translation>O nome do serviço foi encontrado.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the certificate is valid.</source>
        <translation>A conexão está criptografada e o certificado é válido.</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>O serviço responde.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>O relógio deste computador está certo.</translation>
    </message>
    <message>
        <source>The service accepts the API key.</source>
        <translation>O serviço aceita a chave de API.</translation>
    </message>
    <message>
        <source>The service started a test session with this flow.</source>
        <translation>O serviço iniciou uma sessão de teste com este fluxo.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>There is no service address to ask. Enter one that begins with https://.</source>
        <translation>Não há endereço de serviço para consultar. Informe um que comece com https://.</translation>
    </message>
    <message>
        <source>No service of this name was found. Check the service address for typing mistakes, and the network of this computer.</source>
        <translation>Nenhum serviço com este nome foi encontrado. Verifique se o endereço do serviço está escrito corretamente e se a rede deste computador funciona.</translation>
    </message>
    <message>
        <source>Not checked: the service runs on this computer without encryption.</source>
        <translation>Não verificado: o serviço funciona neste computador sem criptografia.</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid today. Check the date and time of this computer first.</source>
        <translation>O certificado do serviço não é válido hoje. Verifique primeiro a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name. Check the service address for typing mistakes.</source>
        <translation>O certificado pertence a outro nome. Verifique se o endereço do serviço está escrito corretamente.</translation>
    </message>
    <message>
        <source>This computer does not trust who signed the certificate. If your network inspects connections, ask your administrator to install its certificate here.</source>
        <translation>Este computador não confia em quem assinou o certificado. Se a sua rede inspeciona as conexões, peça ao administrador que instale o certificado dela aqui.</translation>
    </message>
    <message>
        <source>No encrypted connection came about. Check the address and the port.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada. Verifique o endereço e a porta.</translation>
    </message>
    <message>
        <source>Nothing answers at this address and port. Check both, and whether a firewall is in the way.</source>
        <translation>Nada responde neste endereço e nesta porta. Verifique os dois e se há um firewall bloqueando.</translation>
    </message>
    <message>
        <source>There was no answer within ten seconds. Check the network and whether a firewall is in the way.</source>
        <translation>Não houve resposta em dez segundos. Verifique a rede e se há um firewall bloqueando.</translation>
    </message>
    <message>
        <source>The service sends the request to another address, which is not followed. Enter the final service address.</source>
        <translation>O serviço redireciona a solicitação para outro endereço, e esse redirecionamento não é seguido. Informe o endereço final do serviço.</translation>
    </message>
    <message>
        <source>Something answered, but it is not the service. Check the service address, and whether this network asks for a sign-in.</source>
        <translation>Houve uma resposta, mas não é do serviço. Verifique o endereço do serviço e se esta rede pede login.</translation>
    </message>
    <message>
        <source>The service has a problem of its own. Wait a moment, then test again.</source>
        <translation>O serviço está com um problema próprio. Aguarde um momento e teste de novo.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than five minutes wrong. Set date and time, best by the network.</source>
        <translation>O relógio deste computador tem uma diferença de mais de cinco minutos. Ajuste a data e a hora, de preferência pela rede.</translation>
    </message>
    <message>
        <source>Not checked: the service did not tell its time.</source>
        <translation>Não verificado: o serviço não informou a hora.</translation>
    </message>
    <message>
        <source>Not checked: no API key has been entered.</source>
        <translation>Não verificado: nenhuma chave de API foi informada.</translation>
    </message>
    <message>
        <source>The service refuses the API key. Enter it anew, and check that it belongs to this service address.</source>
        <translation>O serviço recusa a chave de API. Digite-a de novo e verifique se ela corresponde a este endereço do serviço.</translation>
    </message>
    <message>
        <source>Not checked: no flow has been entered.</source>
        <translation>Não verificado: nenhum fluxo foi informado.</translation>
    </message>
    <message>
        <source>Not checked: only creating a session proves the flow.</source>
        <translation>Não verificado: só criando uma sessão é possível testar o fluxo.</translation>
    </message>
    <message>
        <source>The service does not start this flow. Copy the flow&apos;s id anew from the Incode dashboard.</source>
        <translation>O serviço não inicia este fluxo. Copie de novo o identificador do fluxo no painel da Incode.</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>A row of the connection test: the token or client certificate for a backend.</extracomment>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Your backend lets this computer in.</source>
        <translation>Seu backend permite o acesso deste computador.</translation>
    </message>
    <message>
        <source>Your backend lets this computer in without a token or a certificate. Make sure that no others can reach it.</source>
        <translation>Seu backend permite o acesso deste computador sem token nem certificado. Certifique-se de que nenhum outro possa acessá-lo.</translation>
    </message>
    <message>
        <source>The token file or the client certificate cannot be used. Correct the marked field, then test again.</source>
        <translation>O arquivo do token ou o certificado de cliente não pode ser usado. Corrija o campo marcado e depois teste de novo.</translation>
    </message>
    <message>
        <source>Your backend does not let this computer in. Name the file with the right token or client certificate.</source>
        <translation>Seu backend não permite o acesso deste computador. Indique o arquivo com o token ou o certificado de cliente correto.</translation>
    </message>
    <message>
        <source>Big Interview accepts the API key.</source>
        <translation>O Big Interview aceita a chave de API.</translation>
    </message>
    <message>
        <source>There is no organisation to ask. Enter the first part of its address at Big Interview, or the whole address.</source>
        <translation>Não há organização para consultar. Informe a primeira parte do endereço dela no Big Interview ou o endereço completo.</translation>
    </message>
    <message>
        <source>What answered does not look like a Big Interview organisation. Check the organisation for typing mistakes, and whether this network asks for a sign-in.</source>
        <translation>O que respondeu não parece ser uma organização do Big Interview. Verifique se a organização está escrita corretamente e se esta rede pede login.</translation>
    </message>
    <message>
        <source>The API key of Big Interview cannot be read. Unlock the key store of this computer, or correct the key file.</source>
        <translation>Não é possível ler a chave de API do Big Interview. Desbloqueie o armazenamento de chaves deste computador ou corrija o arquivo da chave.</translation>
    </message>
    <message>
        <source>Big Interview refuses the API key. Make one there under API Settings and enter it anew.</source>
        <translation>O Big Interview recusa a chave de API. Crie uma lá, em API Settings, e digite-a de novo.</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionTestPanel</name>
    <message>
        <source>Not checked</source>
        <extracomment>A row of the connection test that could not be or was not looked at.</extracomment>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>A row of the connection test that waits for an answer.</extracomment>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>A row of the connection test without a fault.</extracomment>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A row of the connection test with a fault.</extracomment>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Looks for what is wrong between this computer and the service. Nothing is created.</source>
        <translation>Procura o que está errado entre este computador e o serviço. Nada é criado.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Test the flow too (creates a session)</source>
        <translation>Testar também o fluxo (cria uma sessão)</translation>
    </message>
    <message>
        <source>Test Big Interview</source>
        <translation>Testar o Big Interview</translation>
    </message>
</context>
<context>
    <name>shell::DaysCard</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>On a chart: %1 is a day, %2 an outcome, %3 how many visits had it.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The date under a bar of a chart, as QDate::toString() takes it: day and short month.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An entry of a chart&apos;s legend: %1 is an outcome, %2 how many visits had it.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>shell::Deliveries</name>
    <message>
        <source>The receiver of webhooks is off. Visits are watched by asking the service.</source>
        <translation>O receptor de webhooks está desativado. As visitas são acompanhadas por consultas ao serviço.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <extracomment>%1 is an address and a port, such as 127.0.0.1:8787.</extracomment>
        <translation>Escutando em %1.</translation>
    </message>
    <message>
        <source>The document has been checked.</source>
        <translation>O documento foi verificado.</translation>
    </message>
    <message>
        <source>The pictures have been processed.</source>
        <translation>As imagens foram processadas.</translation>
    </message>
    <message>
        <source>The second document has been checked.</source>
        <translation>O segundo documento foi verificado.</translation>
    </message>
    <message>
        <source>The check with the authorities is done.</source>
        <translation>A consulta ao registro oficial foi concluída.</translation>
    </message>
    <message>
        <source>The face has been checked.</source>
        <translation>O rosto foi verificado.</translation>
    </message>
    <message>
        <source>The visitor has finished.</source>
        <translation>O visitante terminou.</translation>
    </message>
    <message>
        <source>A reviewer has approved.</source>
        <translation>Um revisor aprovou.</translation>
    </message>
    <message>
        <source>A reviewer has rejected.</source>
        <translation>Um revisor rejeitou.</translation>
    </message>
    <message>
        <source>The session was not finished in time.</source>
        <translation>A sessão não foi concluída a tempo.</translation>
    </message>
    <message>
        <source>An interview was begun.</source>
        <translation>Uma entrevista foi iniciada.</translation>
    </message>
    <message>
        <source>An interview was worked on.</source>
        <translation>Houve progresso em uma entrevista.</translation>
    </message>
    <message>
        <source>An interview was deleted.</source>
        <translation>Uma entrevista foi apagada.</translation>
    </message>
    <message>
        <source>It could not be read and was not taken.</source>
        <translation>Não foi possível lê-la, e ela não foi aceita.</translation>
    </message>
    <message>
        <source>No visit of ours</source>
        <extracomment>A webhook delivery that is about none of the visits kept here.</extracomment>
        <translation>Nenhuma visita daqui</translation>
    </message>
    <message>
        <source>Nobody of ours</source>
        <extracomment>A webhook delivery that is about none of the people kept here.</extracomment>
        <translation>Ninguém daqui</translation>
    </message>
</context>
<context>
    <name>shell::DeliveriesModel</name>
    <message>
        <source>First at %1, last at %2</source>
        <extracomment>%1 and %2 are dates with time.</extracomment>
        <translation>Primeira vez em %1, última em %2</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A column of the webhook deliveries.</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A column of the webhook deliveries: who sent it.</extracomment>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A column of the webhook deliveries: what it says.</extracomment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>A column of the webhook deliveries: the beginning of the session&apos;s id at the service.</extracomment>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <extracomment>A column of the webhook deliveries: how often the same one has arrived.</extracomment>
        <translation>Chegadas</translation>
    </message>
    <message>
        <source>Visit or person</source>
        <extracomment>A column of the webhook deliveries: the beginning of a visit&apos;s id, or a person&apos;s id.</extracomment>
        <translation>Visita ou pessoa</translation>
    </message>
</context>
<context>
    <name>shell::DeliveriesView</name>
    <message>
        <source>The delivery was passed on once more. What follows from it is decided by what the service answers.</source>
        <translation>A entrega foi encaminhada mais uma vez. O que acontece em seguida depende da resposta do serviço.</translation>
    </message>
    <message>
        <source>The deliveries are being read.</source>
        <translation>As entregas estão sendo lidas.</translation>
    </message>
    <message>
        <source>Webhooks tell this program at once when a visitor has finished, in place of asking again and again; switch them on in Settings, under Webhooks.</source>
        <translation>Com os webhooks, este programa é avisado imediatamente quando um visitante termina, em vez de consultar repetidas vezes; ative-os em Configurações, na seção Webhooks.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Each delivery of the service appears here at once.</source>
        <translation>Nada chegou ainda. Cada entrega do serviço aparece aqui imediatamente.</translation>
    </message>
    <message>
        <source>All deliveries</source>
        <extracomment>A filter of the webhook deliveries: everything.</extracomment>
        <translation>Todas as entregas</translation>
    </message>
    <message>
        <source>Pass on again</source>
        <extracomment>A button: passes the chosen webhook delivery on once more, as if it had just arrived.</extracomment>
        <translation>Encaminhar de novo</translation>
    </message>
    <message>
        <source>Webhook deliveries</source>
        <translation>Entregas de webhooks</translation>
    </message>
    <message>
        <source>Every delivery so far is about a visit or a person of ours.</source>
        <translation>Todas as entregas até agora são sobre uma visita ou uma pessoa daqui.</translation>
    </message>
    <message>
        <source>Nothing has arrived from Big Interview. Settings, under Big Interview, tell what to register there.</source>
        <translation>Nada chegou do Big Interview. Em Configurações, na seção Big Interview, está indicado o que cadastrar lá.</translation>
    </message>
    <message>
        <source>About nobody of ours</source>
        <extracomment>A filter of the webhook deliveries: those about none of the visits and people kept here.</extracomment>
        <translation>Sobre ninguém daqui</translation>
    </message>
    <message>
        <source>Acts as if the chosen delivery had just arrived: the service is asked how its visit or person stands.</source>
        <translation>Age como se a entrega escolhida tivesse acabado de chegar: a situação da visita ou da pessoa é consultada no serviço.</translation>
    </message>
</context>
<context>
    <name>shell::DeskNotices</name>
    <message>
        <source>The record of visits was damaged and set aside; it goes on from the newest backup, or anew where there is none. Visits since then may be missing: tell your administrator.</source>
        <translation>O registro de visitas estava danificado e foi posto de lado; ele continua a partir do backup mais recente ou, se não houver nenhum, do zero. Visitas posteriores ao backup podem estar faltando: avise o administrador.</translation>
    </message>
    <message>
        <source>No other visit can start, because a setting is missing.</source>
        <translation>Nenhuma outra visita pode ser iniciada, porque uma configuração está faltando.</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <extracomment>A button: goes to the page that asks for what is missing.</extracomment>
        <translation>Configurar este balcão</translation>
    </message>
</context>
<context>
    <name>shell::DeskPage</name>
    <message>
        <source>This screen</source>
        <extracomment>Where the visitor&apos;s window is shown: on the screen of this window.</extracomment>
        <translation>Esta tela</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <extracomment>Where the visitor&apos;s window is shown; %1 is the number of a screen.</extracomment>
        <translation>Tela %1</translation>
    </message>
    <message>
        <source>Where to show the visit</source>
        <translation>Onde mostrar a visita</translation>
    </message>
    <message>
        <source>Visitor&apos;s phone</source>
        <extracomment>Where the visit is shown: on the phone, which reads a code from a screen here.</extracomment>
        <translation>Celular do visitante</translation>
    </message>
    <message>
        <source>This computer&apos;s browser</source>
        <extracomment>Where the visit is shown: in the browser the computer has.</extracomment>
        <translation>Navegador deste computador</translation>
    </message>
</context>
<context>
    <name>shell::DeskWindow</name>
    <message>
        <source>A visit is running. Closing this window ends it, and the visitor has to begin again.</source>
        <translation>Há uma visita em andamento. Se esta janela for fechada, a visita termina e o visitante precisa começar de novo.</translation>
    </message>
    <message>
        <source>End the visit and close</source>
        <translation>Encerrar a visita e fechar</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Keeps the desk window open.</extracomment>
        <translation>Não fechar</translation>
    </message>
    <message>
        <source>Vestibule – Desk</source>
        <translation>Vestibule – Balcão</translation>
    </message>
    <message>
        <source>Visitors cannot use this computer any more until somebody starts the program again. A visit that is running ends.</source>
        <translation>Os visitantes não poderão mais usar este computador até que alguém inicie o programa de novo. Se houver uma visita em andamento, ela termina.</translation>
    </message>
    <message>
        <source>End the program now</source>
        <extracomment>Confirms that the whole program ends.</extracomment>
        <translation>Encerrar o programa agora</translation>
    </message>
</context>
<context>
    <name>shell::Devices</name>
    <message>
        <source>Opening the camera</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>Abrindo a câmera</translation>
    </message>
    <message>
        <source>The camera works</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>A câmera funciona</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>Nenhuma câmera está conectada</translation>
    </message>
    <message>
        <source>This camera cannot be used</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>Não é possível usar esta câmera</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>Outro programa está usando a câmera</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <extracomment>Line of the device check, beside a camera: the computer does not let us use it.</extracomment>
        <translation>O uso da câmera não está permitido</translation>
    </message>
    <message>
        <source>The camera was disconnected</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>A câmera foi desconectada</translation>
    </message>
    <message>
        <source>The camera does not start</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>A câmera não inicia</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>A imagem está preta</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>A imagem está parada</translation>
    </message>
    <message>
        <source>The picture is dark</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>A imagem está escura</translation>
    </message>
    <message>
        <source>The picture is very bright</source>
        <extracomment>Line of the device check, beside a camera.</extracomment>
        <translation>A imagem está muito clara</translation>
    </message>
    <message>
        <source>The picture is coarse</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>A imagem tem pouca definição</translation>
    </message>
    <message>
        <source>The picture is slow</source>
        <extracomment>Line of the device check, beside a camera.
----------
Title of the device check.</extracomment>
        <translation>A imagem está lenta</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>Escutando</translation>
    </message>
    <message>
        <source>The microphone works</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>O microfone funciona</translation>
    </message>
    <message>
        <source>The microphone is silent</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>O microfone está sem som</translation>
    </message>
    <message>
        <source>No microphone is connected</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>Nenhum microfone está conectado</translation>
    </message>
    <message>
        <source>Another program uses the microphone</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>Outro programa está usando o microfone</translation>
    </message>
    <message>
        <source>The microphone is not allowed</source>
        <extracomment>Line of the device check, beside a microphone: the computer does not let us use it.</extracomment>
        <translation>O uso do microfone não está permitido</translation>
    </message>
    <message>
        <source>The microphone does not start</source>
        <extracomment>Line of the device check, beside a microphone.</extracomment>
        <translation>O microfone não inicia</translation>
    </message>
    <message>
        <source>Trying the connection</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>Testando a conexão</translation>
    </message>
    <message>
        <source>The connection works</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>A conexão funciona</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>O serviço não responde</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <extracomment>Line of the device check, beside the sign of a network.</extracomment>
        <translation>A conexão não está segura</translation>
    </message>
    <message>
        <source>The network wants a log-in</source>
        <extracomment>Line of the device check, beside the sign of a network: a network of guests.</extracomment>
        <translation>A rede pede login</translation>
    </message>
    <message>
        <source>This screen tries again by itself.</source>
        <extracomment>After what a visitor can do about a camera that does not work.</extracomment>
        <translation>Esta tela tenta de novo sozinha.</translation>
    </message>
    <message>
        <source>You can also go on like this.</source>
        <extracomment>After a warning about camera or microphone.</extracomment>
        <translation>Você também pode continuar assim.</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>Não há câmera</translation>
    </message>
    <message>
        <source>Please ask our staff to connect one.</source>
        <extracomment>Our staff: the people at the desk.</extracomment>
        <translation>Por favor, peça à nossa equipe que conecte uma.</translation>
    </message>
    <message>
        <source>This camera does not fit</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>Esta câmera não é adequada</translation>
    </message>
    <message>
        <source>The check needs another kind of camera. Please ask our staff to connect one.</source>
        <extracomment>A virtual or infra-red camera was found.</extracomment>
        <translation>A verificação precisa de outro tipo de câmera. Por favor, peça à nossa equipe que conecte uma.</translation>
    </message>
    <message>
        <source>The camera is taken</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>A câmera está em uso</translation>
    </message>
    <message>
        <source>Another program on this computer uses it. Please ask our staff to close that program.</source>
        <translation>Outro programa deste computador está usando a câmera. Por favor, peça à nossa equipe que feche esse programa.</translation>
    </message>
    <message>
        <source>The camera is switched off</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>A câmera está desativada</translation>
    </message>
    <message>
        <source>This computer does not allow its use. Please ask our staff to allow the camera in its settings.</source>
        <translation>Este computador não permite o uso da câmera. Por favor, peça à nossa equipe que a permita nas configurações dele.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>A câmera não está mais conectada</translation>
    </message>
    <message>
        <source>Please look after its plug, or ask our staff.</source>
        <translation>Por favor, verifique se o cabo dela está encaixado ou fale com a nossa equipe.</translation>
    </message>
    <message>
        <source>Please remove what covers the camera, such as a slide or a sticker.</source>
        <translation>Por favor, retire o que estiver cobrindo a câmera, como uma tampa deslizante ou um adesivo.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Um momento, por favor.</translation>
    </message>
    <message>
        <source>If it stays like this, please ask our staff.</source>
        <extracomment>The picture of the camera stands still and nothing helped.</extracomment>
        <translation>Se continuar assim, por favor, fale com a nossa equipe.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Title of the device check while camera and microphone are opened.
----------
Title of the device check while it waits for a sound.</extracomment>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>We are looking whether everything works.</source>
        <translation>Estamos verificando se tudo funciona.</translation>
    </message>
    <message>
        <source>It is rather dark</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>Está um pouco escuro</translation>
    </message>
    <message>
        <source>Please turn on a light or face a window.</source>
        <translation>Por favor, acenda uma luz ou fique de frente para uma janela.</translation>
    </message>
    <message>
        <source>It is very bright</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>Está muito claro</translation>
    </message>
    <message>
        <source>Please turn away from the window or the lamp.</source>
        <translation>Por favor, vire-se para longe da janela ou da lâmpada.</translation>
    </message>
    <message>
        <source>Details of your document may be hard to read.</source>
        <extracomment>The camera has few pixels.</extracomment>
        <translation>Os detalhes do seu documento podem ficar difíceis de ler.</translation>
    </message>
    <message>
        <source>More light often helps. Please move slowly.</source>
        <extracomment>The camera gives few pictures a second.</extracomment>
        <translation>Mais luz costuma ajudar. Por favor, mova-se devagar.</translation>
    </message>
    <message>
        <source>We can see you</source>
        <extracomment>Title of the device check when all is well.</extracomment>
        <translation>Estamos vendo você</translation>
    </message>
    <message>
        <source>Everything works. Please go on when you are ready.</source>
        <translation>Tudo funciona. Por favor, continue quando quiser.</translation>
    </message>
    <message>
        <source>We cannot hear you</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>Não estamos ouvindo você</translation>
    </message>
    <message>
        <source>Please say a few words, or look after the switch of the microphone.</source>
        <translation>Por favor, diga algumas palavras ou verifique se o microfone está ligado.</translation>
    </message>
    <message>
        <source>The microphone does not work</source>
        <extracomment>Title of the device check.</extracomment>
        <translation>O microfone não funciona</translation>
    </message>
    <message>
        <source>You can go on without it. If you are asked to speak, please call our staff.</source>
        <extracomment>The visitor is seen but cannot be heard.</extracomment>
        <translation>Você pode continuar sem ele. Se for preciso falar, por favor, chame a nossa equipe.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Title of the device check when the service cannot be reached.</extracomment>
        <translation>Sem conexão</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Tentaremos de novo em %Ln segundo.</numerusform>
            <numerusform>Tentaremos de novo em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <extracomment>The countdown to the next try of the connection has ended.</extracomment>
        <translation>Tentando de novo agora.</translation>
    </message>
    <message>
        <source>This screen cannot reach the network at the moment.</source>
        <extracomment>Why there is no connection; visitor&apos;s screen.</extracomment>
        <translation>No momento, esta tela está sem acesso à rede.</translation>
    </message>
    <message>
        <source>The service does not answer at the moment.</source>
        <extracomment>Why there is no connection; visitor&apos;s screen.</extracomment>
        <translation>O serviço não responde no momento.</translation>
    </message>
    <message>
        <source>The connection is not secure at the moment, so we do not use it.</source>
        <extracomment>Why there is no connection; visitor&apos;s screen.</extracomment>
        <translation>A conexão não está segura no momento, por isso não a usamos.</translation>
    </message>
    <message>
        <source>The network wants somebody to log in first. Please ask our staff.</source>
        <extracomment>Why there is no connection: a network of guests wants to show a page of its own.</extracomment>
        <translation>A rede pede que alguém faça login primeiro. Por favor, fale com a nossa equipe.</translation>
    </message>
</context>
<context>
    <name>shell::DevicesScreen</name>
    <message>
        <source>Your picture</source>
        <extracomment>Read aloud for the visitor&apos;s own live picture.</extracomment>
        <translation>Sua imagem</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>Read aloud for the bar that shows how loud it is.</extracomment>
        <translation>Nível do som</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Large button of the device check: begins the visit.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Use my phone</source>
        <extracomment>Button of the device check: goes on with the visitor&apos;s own phone.</extracomment>
        <translation>Usar meu celular</translation>
    </message>
</context>
<context>
    <name>shell::Doctor</name>
    <message>
        <source>Set these keys in Settings or in a settings file: %1.</source>
        <translation>Defina estas chaves em Configurações ou em um arquivo de configuração: %1.</translation>
    </message>
    <message>
        <source>Correct or remove what is not known: %1.</source>
        <translation>Corrija ou remova o que não é reconhecido: %1.</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer. Install and unlock one, or name a key file in incode/apiKeyFile; until then the key of the record of visits is kept in a file of the data folder.</source>
        <translation>O armazenamento de chaves deste computador não responde. Instale e desbloqueie um, ou indique um arquivo de chave em incode/apiKeyFile; até lá, a chave do registro de visitas fica em um arquivo da pasta de dados.</translation>
    </message>
    <message>
        <source>The key of the record of visits is kept in a file of the data folder, because the key store did not answer when it was made.</source>
        <translation>A chave do registro de visitas fica em um arquivo da pasta de dados, porque o armazenamento de chaves não respondeu quando ela foi criada.</translation>
    </message>
    <message>
        <source>A test camera is used in place of a real one.</source>
        <translation>Uma câmera de teste é usada no lugar de uma real.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and start again.</source>
        <translation>Nenhuma câmera foi encontrada. Conecte uma e inicie de novo.</translation>
    </message>
    <message>
        <source>A camera was found, but this user may not open it. Add the user to the group video.</source>
        <translation>Uma câmera foi encontrada, mas este usuário não tem permissão para abri-la. Adicione o usuário ao grupo video.</translation>
    </message>
    <message>
        <source>Check the camera and its permission in the settings of the system.</source>
        <translation>Verifique a câmera e a permissão dela nas configurações do sistema.</translation>
    </message>
    <message>
        <source>A test microphone is used in place of a real one.</source>
        <translation>Um microfone de teste é usado no lugar de um real.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and start again.</source>
        <translation>Nenhum microfone foi encontrado. Conecte um e inicie de novo.</translation>
    </message>
    <message>
        <source>A microphone was found, but this user may not open it. Add the user to the group audio.</source>
        <translation>Um microfone foi encontrado, mas este usuário não tem permissão para abri-lo. Adicione o usuário ao grupo audio.</translation>
    </message>
    <message>
        <source>Check the microphone and its permission in the settings of the system.</source>
        <translation>Verifique o microfone e a permissão dele nas configurações do sistema.</translation>
    </message>
    <message>
        <source>The position of this kiosk is fixed in the settings.</source>
        <translation>A posição deste quiosque está fixada nas configurações.</translation>
    </message>
    <message>
        <source>The position comes from the system. If the onboarding page misses it, allow it there or set position/latitude and position/longitude.</source>
        <translation>A posição vem do sistema. Se a página de verificação não a receber, permita-a no sistema ou defina position/latitude e position/longitude.</translation>
    </message>
    <message>
        <source>The disk of the data folder cannot be read.</source>
        <translation>Não é possível ler o disco da pasta de dados.</translation>
    </message>
    <message>
        <source>The disk of the data folder is read-only. Choose another folder with --data-dir.</source>
        <translation>O disco da pasta de dados é somente leitura. Escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room: visits are lost on a full disk.</source>
        <translation>Há apenas %1 livres. Libere espaço: com o disco cheio, visitas são perdidas.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>Há %1 livres.</translation>
    </message>
    <message>
        <source>The record of visits did not open in time. Start this command again, and restart the computer if that does not help.</source>
        <translation>O registro de visitas não abriu a tempo. Execute este comando de novo e, se não bastar, reinicie o computador.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 are sentences with what to do, %2 is the technical detail.
----------
%1 is a sentence with what to do, %2 is the technical detail.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The built-in browser did not start. Install the program anew.</source>
        <translation>O navegador integrado não iniciou. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>Chromium %1 with security patches up to %2, drawing in software.</source>
        <translation>Chromium %1 com correções de segurança até %2; desenha por software.</translation>
    </message>
    <message>
        <source>Chromium %1 with security patches up to %2, drawing with %3.</source>
        <translation>Chromium %1 com correções de segurança até %2; desenha com %3.</translation>
    </message>
    <message>
        <source>The sandbox of the built-in browser is off. Run this program as a normal user and without QTWEBENGINE_DISABLE_SANDBOX.</source>
        <translation>O isolamento (sandbox) do navegador integrado está desativado. Execute este programa como usuário comum e sem QTWEBENGINE_DISABLE_SANDBOX.</translation>
    </message>
    <message>
        <source>This system forbids what the sandbox needs. Allow unprivileged user namespaces (kernel.unprivileged_userns_clone = 1).</source>
        <translation>Este sistema não permite o que o isolamento (sandbox) precisa. Permita namespaces de usuário sem privilégios (kernel.unprivileged_userns_clone = 1).</translation>
    </message>
    <message>
        <source>It could not be checked, because the service cannot be reached. Mend the network first.</source>
        <translation>Não foi possível verificar, porque o serviço não está acessível. Restabeleça primeiro a rede.</translation>
    </message>
    <message>
        <source>The browser of this computer is used.</source>
        <translation>O navegador deste computador é usado.</translation>
    </message>
    <message>
        <source>There is no such program as browser/command names. Install it or correct the setting.</source>
        <translation>Não existe um programa com o nome indicado em browser/command. Instale-o ou corrija a configuração.</translation>
    </message>
    <message>
        <source>The receiver of webhooks is off.</source>
        <translation>O receptor de webhooks está desativado.</translation>
    </message>
    <message>
        <source>%1 is taken. All is well when this program runs now and receives there; otherwise end what does, or choose another port in webhooks/listen.</source>
        <extracomment>%1 is an address and a port.</extracomment>
        <translation>%1 está em uso. Se este programa está em execução agora e recebe nesse endereço, está tudo certo; caso contrário, encerre o que o ocupa ou escolha outra porta em webhooks/listen.</translation>
    </message>
    <message>
        <source>Nobody has to prove who sends. Make sure that only your relay reaches the receiver, or set webhooks/headerName and webhooks/headerSecretFile.</source>
        <translation>Quem envia não precisa provar a própria identidade. Certifique-se de que só o seu relay alcance o receptor ou defina webhooks/headerName e webhooks/headerSecretFile.</translation>
    </message>
    <message>
        <source>The receiver can listen on %1.</source>
        <extracomment>%1 is an address and a port.</extracomment>
        <translation>O receptor pode escutar em %1.</translation>
    </message>
    <message>
        <source>Sleep and screen saver are left to the system.</source>
        <translation>A suspensão e o protetor de tela ficam a cargo do sistema.</translation>
    </message>
    <message>
        <source>Sleep and screen saver are held off by %1.</source>
        <extracomment>%1 names what does it, such as &quot;logind, screensaver&quot;.</extracomment>
        <translation>A suspensão e o protetor de tela estão sendo impedidos por %1.</translation>
    </message>
    <message>
        <source>Nothing here can hold off sleep and screen saver. Switch both off in the system; with X11: xset s off -dpms.</source>
        <translation>Nada aqui consegue impedir a suspensão e o protetor de tela. Desative os dois no sistema; com X11: xset s off -dpms.</translation>
    </message>
    <message>
        <source>The display %1 is not connected. Connect it, or choose another: %2.</source>
        <translation>O monitor %1 não está conectado. Conecte-o ou escolha outro: %2.</translation>
    </message>
    <message>
        <source>There is one display for two seats: %1. Connect the other one, or set kiosk/seats to one.</source>
        <translation>Há um só monitor para duas telas: %1. Conecte o outro ou defina kiosk/seats como one.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A camera or microphone: %1 is its name, %2 its path.</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 at %2 (virtual, not used)</source>
        <extracomment>The same for one that a program makes up.</extracomment>
        <translation>%1 em %2 (dispositivo virtual, não usado)</translation>
    </message>
    <message>
        <source>%1 at %2 (infra-red, not used)</source>
        <extracomment>The same for a camera that sees no colours.</extracomment>
        <translation>%1 em %2 (infravermelha, não usada)</translation>
    </message>
    <message>
        <source>Connect another camera: the onboarding service does not take those that were found. %1</source>
        <extracomment>%1 lists cameras with their paths.</extracomment>
        <translation>Conecte outra câmera: o serviço de verificação não aceita as que foram encontradas. %1</translation>
    </message>
</context>
<context>
    <name>shell::ExportPanel</name>
    <message>
        <source>Export visits</source>
        <translation>Exportar visitas</translation>
    </message>
    <message>
        <source>%1 files</source>
        <extracomment>The kind of file in the dialog for an export; %1 is CSV or JSON.</extracomment>
        <translation>Arquivos %1</translation>
    </message>
    <message>
        <source>Nothing was exported, because it could not be recorded. Check that the disk has free space, then try again.</source>
        <translation>Nada foi exportado, porque não foi possível registrar a exportação. Verifique se há espaço livre no disco e depois tente de novo.</translation>
    </message>
    <message>
        <source>%1 visits are in %2.</source>
        <extracomment>An export is done; %1 is a number with separators, %2 a file.</extracomment>
        <translation>Visitas exportadas para %2: %1.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>A exportação foi interrompida. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>%1 of %2 visits</source>
        <extracomment>While an export runs; %1 and %2 are numbers with separators.</extracomment>
        <translation>Visitas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <extracomment>While an export runs; %1 is a number with separators.</extracomment>
        <translation>Visitas: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>The heading of the panel that writes visits into a file.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The %1 visits of the present list.</source>
        <extracomment>What an export would hold; %1 is a number with separators.</extracomment>
        <translation>As visitas da lista atual: %1.</translation>
    </message>
    <message>
        <source>The visits of the present list.</source>
        <translation>As visitas da lista atual.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>Choose a file and export</source>
        <translation>Escolher um arquivo e exportar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel for an export.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
</context>
<context>
    <name>shell::FlowStrip</name>
    <message>
        <source>Document</source>
        <extracomment>A step of the visit: taking pictures of the identity document.</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>A step of the visit: the service checks the document.</extracomment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A step of the visit: taking a picture of the face.</extracomment>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The last step of the visit.</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <extracomment>Read aloud about a step of the visit.</extracomment>
        <translation>Esta etapa já foi concluída.</translation>
    </message>
    <message>
        <source>You are at this step.</source>
        <translation>Esta é a etapa atual.</translation>
    </message>
    <message>
        <source>This step comes later.</source>
        <translation>Esta etapa vem depois.</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Button of the strip above the onboarding page.</extracomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of the strip above the onboarding page: ends the visit after one question.</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Test camera</source>
        <extracomment>Mark on the strip: the pictures come from a test file, not from a camera.</extracomment>
        <translation>Câmera de teste</translation>
    </message>
    <message>
        <source>The service is slow. Your progress is safe.</source>
        <extracomment>Mark on the strip: the service answers with errors, but the visitor can go on.</extracomment>
        <translation>O serviço está lento. Seu progresso está salvo.</translation>
    </message>
</context>
<context>
    <name>shell::HistoryModel</name>
    <message>
        <source>When</source>
        <extracomment>A column of the list of visits: when the visit began.</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>A column of the list of visits: whose visit it was.</extracomment>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>A column of the list of visits: how it ended.</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>A column of the list of visits: where it was shown.</extracomment>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>A column of the list of visits: how long it took.</extracomment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>A column of the list of visits: who started it.</extracomment>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Retained</source>
        <extracomment>A column of the list of visits: what is still kept.</extracomment>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>shell::ImportDropPlace</name>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Solte um arquivo CSV aqui</translation>
    </message>
    <message>
        <source>A row for each person, with a partner id, a name and an e-mail address. Lists of Big Interview, OneRoster and Canvas are recognised. You see what it does before anything is changed.</source>
        <translation>Uma linha para cada pessoa, com identificador de parceiro, nome e endereço de e-mail. Listas do Big Interview, do OneRoster e do Canvas são reconhecidas. Você vê o que vai acontecer antes de qualquer alteração.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
</context>
<context>
    <name>shell::ImportForm</name>
    <message>
        <source>Not imported</source>
        <extracomment>What a column of a file is: nothing that is imported.</extracomment>
        <translation>Não importada</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <extracomment>Of a list to choose from; %1 is the name of a column of a file.</extracomment>
        <translation>O que é a coluna %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln row(s)</source>
        <extracomment>A file to import: %1 is its name.</extracomment>
        <translation>
            <numerusform>%1 · %Ln linha</numerusform>
            <numerusform>%1 · %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 list</source>
        <extracomment>A pill: the columns of a file are those of a known list; %1 is a name such as Canvas.</extracomment>
        <translation>Lista %1</translation>
    </message>
    <message>
        <source>Other file…</source>
        <extracomment>Chooses another file to import.</extracomment>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>How the bytes of a file are letters.</extracomment>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>What stands between the cells of a row.</extracomment>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>The three separators of a CSV file.</extracomment>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>The first row has the names of the columns</source>
        <translation>A primeira linha contém os nomes das colunas</translation>
    </message>
    <message>
        <source>Say what each column is. If names look wrong below, choose another encoding.</source>
        <translation>Indique o que é cada coluna. Se os nomes abaixo parecerem errados, escolha outra codificação.</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>As primeiras linhas do arquivo</translation>
    </message>
    <message>
        <source>Make partner ids from the part of the e-mail address before the @</source>
        <translation>Criar os identificadores de parceiro a partir da parte do endereço de e-mail antes do @</translation>
    </message>
    <message>
        <source>Tags for everybody in this file</source>
        <extracomment>The label of a field.</extracomment>
        <translation>Etiquetas para todas as pessoas deste arquivo</translation>
    </message>
    <message>
        <source>spring; retail</source>
        <extracomment>An example inside a field.</extracomment>
        <translation>primavera; varejo</translation>
    </message>
</context>
<context>
    <name>shell::ImportPanel</name>
    <message>
        <source>Import people</source>
        <extracomment>The heading of the panel that reads people from a file.</extracomment>
        <translation>Importar pessoas</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>The kinds of file in the dialog for an import.</extracomment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Save the rows that were left out</source>
        <translation>Salvar as linhas que ficaram de fora</translation>
    </message>
    <message>
        <source>The file has no rows but the names of the columns.</source>
        <translation>O arquivo não tem linhas além dos nomes das colunas.</translation>
    </message>
    <message>
        <source>Choose the column that has the partner ids.</source>
        <translation>Escolha a coluna que contém os identificadores de parceiro.</translation>
    </message>
    <message>
        <source>This file was imported up to row %1, and then the import was stopped. It goes on from there.</source>
        <extracomment>%1 is a number with separators.</extracomment>
        <translation>Este arquivo foi importado até a linha %1, e então a importação foi interrompida. Ela continua a partir desse ponto.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the panel after an import.</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Go on from row %1</source>
        <extracomment>Goes on with an import that was stopped; %1 is a number with separators.</extracomment>
        <translation>Continuar a partir da linha %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importar %Ln linha</numerusform>
            <numerusform>Importar %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel for an import.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>Forgets that a file was imported in part, and imports all of it.</extracomment>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the columns of the file.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Try it first</source>
        <extracomment>A trial run of an import that changes nothing.</extracomment>
        <translation>Testar antes</translation>
    </message>
    <message>
        <source>The rows are in %1. Correct them there and import that file.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>As linhas estão em %1. Corrija-as lá e importe esse arquivo.</translation>
    </message>
    <message>
        <source>An earlier row of this file has the same partner id; that one counts.</source>
        <translation>Uma linha anterior deste arquivo tem o mesmo identificador de parceiro; vale a anterior.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may open it, then choose it again.</source>
        <translation>Não é possível ler este arquivo. Verifique se ele existe e se você tem permissão para abri-lo e depois escolha-o de novo.</translation>
    </message>
    <message>
        <source>This file is empty. Choose one that has a row for each person.</source>
        <translation>Este arquivo está vazio. Escolha um que tenha uma linha para cada pessoa.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MB. Divide it and import the parts.</source>
        <translation>Este arquivo tem mais de 64 MB. Divida-o e importe as partes.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), then choose that file.</source>
        <translation>Esta é uma pasta de trabalho de um programa de planilhas. Salve-a lá como CSV (UTF-8) e depois escolha o arquivo salvo.</translation>
    </message>
    <message>
        <source>This file is not text. Choose a CSV file: save the list as CSV (UTF-8) in your spreadsheet program.</source>
        <translation>Este arquivo não é de texto. Escolha um arquivo CSV: salve a lista como CSV (UTF-8) no seu programa de planilhas.</translation>
    </message>
    <message>
        <source>The partner id is missing.</source>
        <translation>Falta o identificador de parceiro.</translation>
    </message>
    <message>
        <source>The partner id is too long.</source>
        <translation>O identificador de parceiro é longo demais.</translation>
    </message>
    <message>
        <source>A partner id has only letters A to Z, digits, - and _. Correct it.</source>
        <translation>Um identificador de parceiro contém somente letras de A a Z, algarismos, - e _. Corrija-o.</translation>
    </message>
    <message>
        <source>Big Interview keeps the id “anonymous” for itself. Choose another.</source>
        <translation>O Big Interview reserva o identificador “anonymous” para si. Escolha outro.</translation>
    </message>
    <message>
        <source>Some characters cannot be read. Choose another encoding, or correct the row.</source>
        <translation>Alguns caracteres não podem ser lidos. Escolha outra codificação ou corrija a linha.</translation>
    </message>
    <message>
        <source>A quotation mark is open or stands inside a cell. Correct the row.</source>
        <translation>Há aspas não fechadas ou dentro de uma célula. Corrija a linha.</translation>
    </message>
    <message>
        <source>The row, a name or the e-mail address is too long.</source>
        <translation>A linha, um nome ou o endereço de e-mail é longo demais.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns. Put text with a separator in quotation marks.</source>
        <translation>A linha tem mais células do que há colunas. Coloque entre aspas o texto que contém um separador.</translation>
    </message>
    <message>
        <source>The e-mail address is not complete. Correct it or leave it empty.</source>
        <translation>O endereço de e-mail está incompleto. Corrija-o ou deixe-o vazio.</translation>
    </message>
    <message>
        <source>The id made from this e-mail address is somebody else’s. Give this person a partner id.</source>
        <translation>O identificador criado a partir deste endereço de e-mail pertence a outra pessoa. Dê a esta pessoa um identificador de parceiro.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>Novas: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>Alteradas: %1</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>Sem mudança: %1</translation>
    </message>
    <message>
        <source>%1 twice in the file</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>Repetidas no arquivo: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>A pill; %1 is how many rows of an import.</extracomment>
        <translation>Rejeitadas: %1</translation>
    </message>
    <message>
        <source>Partner id</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Identificador de parceiro</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Whole name</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>A column of a list of people.</extracomment>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>shell::ImportResult</name>
    <message>
        <source>The trial was stopped after %1 of %2 rows. Nothing has been changed.</source>
        <extracomment>%1 and %2 are numbers with separators.</extracomment>
        <translation>O teste foi interrompido após %1 de %2 linhas. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 rows. What was imported stays; the import can go on where it was.</source>
        <extracomment>%1 and %2 are numbers with separators.</extracomment>
        <translation>A importação foi interrompida após %1 de %2 linhas. O que foi importado permanece; a importação pode continuar de onde parou.</translation>
    </message>
    <message>
        <source>This is what the import would do. Nothing has been changed yet.</source>
        <translation>Isto é o que a importação faria. Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>A importação foi concluída.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have no e-mail address. Big Interview needs one to make an account; who has an account can be launched.</source>
        <translation>
            <numerusform>%Ln pessoa não tem endereço de e-mail. O Big Interview precisa de um para criar uma conta; quem já tem conta pode acessar.</numerusform>
            <numerusform>%Ln pessoas não têm endereço de e-mail. O Big Interview precisa de um para criar uma conta; quem já tem conta pode acessar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner id(s) differ from another only in upper and lower case. Check that they are different people.</source>
        <translation>
            <numerusform>%Ln identificador de parceiro difere de outro somente em maiúsculas e minúsculas. Verifique se são pessoas diferentes.</numerusform>
            <numerusform>%Ln identificadores de parceiro diferem de outro somente em maiúsculas e minúsculas. Verifique se são pessoas diferentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows left out: the first %1 of %2</source>
        <translation>Linhas que ficaram de fora: as primeiras %1 de %2</translation>
    </message>
    <message>
        <source>Rows left out: %1</source>
        <translation>Linhas que ficaram de fora: %1</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <extracomment>Writes the rows that were not imported into a file, to be corrected and imported.</extracomment>
        <translation>Salvar estas linhas…</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Columns of the list of rows that were not imported.</extracomment>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Conteúdo</translation>
    </message>
</context>
<context>
    <name>shell::ImportRunPlace</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progresso da importação</translation>
    </message>
    <message>
        <source>%1 of %2 rows · %3 a second</source>
        <extracomment>While an import runs; all are numbers with separators, %3 is how many rows a second.</extracomment>
        <translation>%1 de %2 linhas · %3 por segundo</translation>
    </message>
</context>
<context>
    <name>shell::Insights</name>
    <message>
        <source>Not ended</source>
        <extracomment>The outcome of a visit that has no end yet, one word.</extracomment>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>A step of a visit, before the visitor did anything.</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>A step of a visit.</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>A step of a visit: the service checks what it was given.</extracomment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Second document</source>
        <extracomment>A step of a visit.</extracomment>
        <translation>Segundo documento</translation>
    </message>
    <message>
        <source>Government check</source>
        <extracomment>A step of a visit: a government&apos;s register is asked.</extracomment>
        <translation>Consulta ao registro oficial</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A step of a visit.</extracomment>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A step of a visit: from its last check to its end.</extracomment>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Approval by a reviewer</source>
        <extracomment>A step of a visit: a person at the service said yes.</extracomment>
        <translation>Aprovação por um revisor</translation>
    </message>
    <message>
        <source>Rejection by a reviewer</source>
        <extracomment>A step of a visit: a person at the service said no.</extracomment>
        <translation>Rejeição por um revisor</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>A step of a visit: the service closed it.</extracomment>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Before the document</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>Antes do documento</translation>
    </message>
    <message>
        <source>After the document</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>Após o documento</translation>
    </message>
    <message>
        <source>After the checks</source>
        <extracomment>Where a visitor left: the service had checked what it was given.</extracomment>
        <translation>Após a verificação</translation>
    </message>
    <message>
        <source>After the second document</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>Após o segundo documento</translation>
    </message>
    <message>
        <source>After the government check</source>
        <extracomment>Where a visitor left: a government&apos;s register had been asked.</extracomment>
        <translation>Após a consulta ao registro oficial</translation>
    </message>
    <message>
        <source>After the face</source>
        <extracomment>Where a visitor left.</extracomment>
        <translation>Após o rosto</translation>
    </message>
    <message>
        <source>After the finish</source>
        <extracomment>Where a visit stopped: the service had said that it was over.</extracomment>
        <translation>Após a conclusão</translation>
    </message>
    <message>
        <source>At its expiry</source>
        <extracomment>Where a visit stopped: the service closed it.</extracomment>
        <translation>Na expiração</translation>
    </message>
    <message>
        <source>After: %1</source>
        <extracomment>Where a visitor left; %1 is the name of a step.</extracomment>
        <translation>Após: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, as short as it can be.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration in minutes and seconds, as short as it can be.</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) passed.</source>
        <extracomment>%1 is how many of them passed.</extracomment>
        <translation>
            <numerusform>Visitas aprovadas: %1 de %Ln.</numerusform>
            <numerusform>Visitas aprovadas: %1 de %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit has come past its first step.</source>
        <translation>Nenhuma visita passou da primeira etapa.</translation>
    </message>
    <message>
        <source>%1 takes longest: half of the visitors need more than %2.</source>
        <extracomment>%1 is a step such as Face, %2 a time such as 1 min 20 s.</extracomment>
        <translation>%1 é a etapa mais demorada: metade dos visitantes precisa de mais de %2.</translation>
    </message>
    <message>
        <source>Every visitor finished.</source>
        <translation>Todos os visitantes concluíram a visita.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended before the document.</source>
        <translation>
            <numerusform>Visitas encerradas antes do documento: %1 de %Ln.</numerusform>
            <numerusform>Visitas encerradas antes do documento: %1 de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended after the document.</source>
        <translation>
            <numerusform>Visitas encerradas após o documento: %1 de %Ln.</numerusform>
            <numerusform>Visitas encerradas após o documento: %1 de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended after the face.</source>
        <translation>
            <numerusform>Visitas encerradas após o rosto: %1 de %Ln.</numerusform>
            <numerusform>Visitas encerradas após o rosto: %1 de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s) ended here: %2.</source>
        <extracomment>%1 is how many of them, %2 the place, such as &quot;After the checks&quot;.</extracomment>
        <translation>
            <numerusform>Visitas encerradas neste ponto (%2): %1 de %Ln.</numerusform>
            <numerusform>Visitas encerradas neste ponto (%2): %1 de %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::InsightsPage</name>
    <message>
        <source>Nothing to show</source>
        <translation>Nada para mostrar</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>The record of visits is being read.</source>
        <translation>O registro de visitas está sendo lido.</translation>
    </message>
    <message>
        <source>No visits in these days</source>
        <translation>Nenhuma visita nestes dias</translation>
    </message>
    <message>
        <source>Charts appear here with the first visit.</source>
        <translation>Os gráficos aparecem aqui a partir da primeira visita.</translation>
    </message>
    <message>
        <source>%1 to %2. These figures name nobody.</source>
        <extracomment>%1 and %2 are the first and the last day of a period.</extracomment>
        <translation>De %1 a %2. Estes números não identificam ninguém.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an outcome, %2 how many visits had it.
----------
%1 is a step, %2 a time.
----------
%1 is a place in the visit, %2 how many visitors left there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Visits and their outcomes by day</source>
        <translation>Visitas e seus resultados por dia</translation>
    </message>
    <message>
        <source>Usual time for each step (median)</source>
        <translation>Tempo habitual de cada etapa (mediana)</translation>
    </message>
    <message>
        <source>Where unfinished visits ended</source>
        <translation>Onde terminaram as visitas não concluídas</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>A choice of period for the charts.</extracomment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Period of the charts</source>
        <translation>Período dos gráficos</translation>
    </message>
</context>
<context>
    <name>shell::InterviewList</name>
    <message>
        <source>Interviews</source>
        <extracomment>The heading of a person&apos;s interviews at Big Interview.</extracomment>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>There are no interviews yet.</source>
        <translation>Ainda não há entrevistas.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <extracomment>Shows the rest of a person&apos;s interviews.</extracomment>
        <translation>
            <numerusform>Mostrar todas (%Ln)</numerusform>
            <numerusform>Mostrar todas (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>A column of interviews: what was practised.</extracomment>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <extracomment>A column of interviews: who asks the questions.</extracomment>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>A column of interviews: when something happened last.</extracomment>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Opens an interview at Big Interview to look at it.</extracomment>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Rever %1</translation>
    </message>
    <message>
        <source>Retake</source>
        <extracomment>Begins an interview anew, as another one.</extracomment>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Retake %1</source>
        <translation>Refazer %1</translation>
    </message>
    <message>
        <source>Retaking “%1” begins a new interview for this person. The old one stays.</source>
        <extracomment>%1 is the name of an interview.</extracomment>
        <translation>Ao refazer “%1”, uma nova entrevista é iniciada para esta pessoa. A antiga permanece.</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <extracomment>Confirms that an interview is begun anew.</extracomment>
        <translation>Iniciar uma nova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the interview alone.</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>shell::KeyWords</name>
    <message>
        <source>Space</source>
        <extracomment>A key of the keyboard on the screen, as a screen reader names it; the following too.</extracomment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Delete backwards</source>
        <translation>Apagar o caractere anterior</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cursor left</source>
        <translation>Cursor para a esquerda</translation>
    </message>
    <message>
        <source>Cursor right</source>
        <translation>Cursor para a direita</translation>
    </message>
    <message>
        <source>Capital letters, locked</source>
        <translation>Maiúsculas, fixas</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Números e símbolos</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>Mais símbolos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Idioma do teclado</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ocultar o teclado</translation>
    </message>
</context>
<context>
    <name>shell::KioskDoctor</name>
    <message>
        <source>This leads out of the visitor&apos;s screen (%1). Let nobody use this screen unattended, and install the newest version of this program.</source>
        <extracomment>%1 says in English what was seen, such as &quot;a file x.txt&quot;.</extracomment>
        <translation>Isto permite sair da tela do visitante (%1). Não deixe ninguém usar esta tela sem supervisão e instale a versão mais recente deste programa.</translation>
    </message>
    <message>
        <source>This could not be tried (%1). Run this check again while nobody touches the computer.</source>
        <extracomment>%1 says in English why.</extracomment>
        <translation>Não foi possível testar isto (%1). Execute esta verificação de novo quando ninguém estiver mexendo no computador.</translation>
    </message>
    <message>
        <source>The PINs of the staff cannot be read. Check that this user may read the data folder.</source>
        <translation>Não é possível ler os PINs da equipe. Verifique se este usuário tem permissão para ler a pasta de dados.</translation>
    </message>
    <message>
        <source>No PIN is set, so that the staff cannot leave the visitor&apos;s screen. The visitor&apos;s screen asks for one when it starts.</source>
        <translation>Nenhum PIN foi definido, por isso a equipe não pode sair da tela do visitante. A tela do visitante pede um ao iniciar.</translation>
    </message>
    <message>
        <source>The program runs as the administrator. Run it as an ordinary user made for the visitor&apos;s screen alone.</source>
        <translation>O programa está sendo executado como administrador. Execute-o como um usuário comum, criado só para a tela do visitante.</translation>
    </message>
    <message>
        <source>This computer tries to leave this screen, one way after the other. It takes about half a minute and ends by itself.</source>
        <extracomment>On a page that fills the screen while the program checks how well the screen is locked.</extracomment>
        <translation>Este computador tenta sair desta tela, de uma maneira após a outra. Leva cerca de meio minuto e termina sozinho.</translation>
    </message>
    <message>
        <source>Start this program with Shell Launcher in an account of its own, and let Keyboard Filter take this key.</source>
        <extracomment>Shell Launcher and Keyboard Filter are Windows features and keep their names.</extracomment>
        <translation>Inicie este programa com o Shell Launcher em uma conta própria e deixe o Keyboard Filter bloquear esta tecla.</translation>
    </message>
    <message>
        <source>Start this program in an account of its own whose configuration profile allows this one app only.</source>
        <translation>Inicie este programa em uma conta própria, com um perfil de configuração que permita somente este aplicativo.</translation>
    </message>
    <message>
        <source>Found: this screen runs in cage, which knows no such key.</source>
        <extracomment>cage is a program that shows one other program and nothing else; it keeps its name.</extracomment>
        <translation>Constatado: esta tela é executada no cage, que não conhece essa tecla.</translation>
    </message>
    <message>
        <source>This is a session of %1, which has this key. Start the visitor&apos;s screen in the cage session instead.</source>
        <extracomment>%1 is the name of a desktop such as GNOME; cage is a program.</extracomment>
        <translation>Esta é uma sessão de %1, que tem essa tecla. Em vez disso, inicie a tela do visitante na sessão do cage.</translation>
    </message>
    <message>
        <source>What manages the windows here is not known. Start the visitor&apos;s screen in the cage session, which has no such key.</source>
        <translation>Não se sabe o que gerencia as janelas aqui. Inicie a tela do visitante na sessão do cage, que não tem essa tecla.</translation>
    </message>
    <message>
        <source>This screen runs in cage, which switches to no other console unless it was started with -s.</source>
        <extracomment>-s is an option on a command line.</extracomment>
        <translation>Esta tela é executada no cage, que não muda para outro console, a menos que tenha sido iniciado com -s.</translation>
    </message>
    <message>
        <source>Start the visitor&apos;s screen in the cage session, without -s: it switches to no other console.</source>
        <translation>Inicie a tela do visitante na sessão do cage, sem -s: ele não muda para outro console.</translation>
    </message>
    <message>
        <source>Found: the kernel ignores this key here.</source>
        <translation>Constatado: o kernel ignora esta tecla aqui.</translation>
    </message>
    <message>
        <source>Set kernel.sysrq = 0 in a file below /etc/sysctl.d.</source>
        <translation>Defina kernel.sysrq = 0 em um arquivo dentro de /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Run: systemctl mask ctrl-alt-del.target</source>
        <translation>Execute: systemctl mask ctrl-alt-del.target</translation>
    </message>
    <message>
        <source>Set HandlePowerKey=ignore in a file below /etc/systemd/logind.conf.d or cover the button.</source>
        <translation>Defina HandlePowerKey=ignore em um arquivo dentro de /etc/systemd/logind.conf.d ou cubra o botão.</translation>
    </message>
</context>
<context>
    <name>shell::LaunchBar</name>
    <message>
        <source>Dashboard</source>
        <extracomment>A place at Big Interview: the page people see first.</extracomment>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Review an interview</source>
        <extracomment>A list of a person&apos;s interviews; each is opened to look at it.</extracomment>
        <translation>Rever uma entrevista</translation>
    </message>
    <message>
        <source>Open in a window here</source>
        <extracomment>A way to launch: in a window of this program.</extracomment>
        <translation>Abrir em uma janela daqui</translation>
    </message>
    <message>
        <source>Open in this computer&apos;s browser</source>
        <extracomment>A way to launch.</extracomment>
        <translation>Abrir no navegador deste computador</translation>
    </message>
    <message>
        <source>Copy a link…</source>
        <extracomment>A way to launch: a link is put on the clipboard, after a question.</extracomment>
        <translation>Copiar um link…</translation>
    </message>
    <message>
        <source>Launch</source>
        <extracomment>Opens Big Interview signed in as the person.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>On the button that launches, while the person is signed in.</extracomment>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>On the button that launches, while the page loads.</extracomment>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>On the button that launches, while the person&apos;s window is open.</extracomment>
        <translation>Sessão aberta</translation>
    </message>
    <message>
        <source>Opens Big Interview signed in as this person.</source>
        <translation>Abre o Big Interview com a sessão desta pessoa.</translation>
    </message>
    <message>
        <source>One person can be signed in at a time.</source>
        <translation>Só uma pessoa por vez pode estar com a sessão aberta.</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>A button with a list of places at Big Interview.</extracomment>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Opens a place at Big Interview, signed in as this person.</source>
        <translation>Abre um lugar do Big Interview com a sessão desta pessoa.</translation>
    </message>
    <message>
        <source>Launch elsewhere</source>
        <translation>Abrir em outro lugar</translation>
    </message>
</context>
<context>
    <name>shell::Launcher</name>
    <message>
        <source>This address has been used</source>
        <extracomment>Title of a page in the computer&apos;s browser that led on to Big Interview once.</extracomment>
        <translation>Este endereço já foi usado</translation>
    </message>
    <message>
        <source>It signs a person in only once. Please go back to the program you came from and launch Big Interview again there.</source>
        <extracomment>Text of that page.</extracomment>
        <translation>Ele só dá acesso uma vez. Por favor, volte ao programa de onde você veio e abra o Big Interview de novo lá.</translation>
    </message>
    <message>
        <source>Big Interview accepted neither this sign-in nor a second, new one. Check the date and time of this computer and try again; if it happens again, ask Big Interview whether single sign-on is enabled for your organisation.</source>
        <extracomment>Two sentences: what happened, what to do. Big Interview is a product name.</extracomment>
        <translation>O Big Interview não aceitou o acesso, nem um segundo, novo. Verifique a data e a hora deste computador e tente de novo; se acontecer outra vez, pergunte ao Big Interview se o login único (single sign-on) está ativado para a sua organização.</translation>
    </message>
    <message>
        <source>The page stopped working twice. What was saved is safe at Big Interview. Try again to sign in anew.</source>
        <translation>A página parou de funcionar duas vezes. O que foi salvo está seguro no Big Interview. Tente de novo para entrar outra vez.</translation>
    </message>
    <message>
        <source>Big Interview led to a place that is not on the list of allowed hosts. Ask your administrator to check that list in Settings.</source>
        <translation>O Big Interview levou a um lugar que não está na lista de hosts permitidos. Peça ao administrador que verifique essa lista em Configurações.</translation>
    </message>
    <message>
        <source>Big Interview has no page at the place asked for. Close this window and launch the dashboard instead.</source>
        <translation>O Big Interview não tem nenhuma página no lugar solicitado. Feche esta janela e abra o painel em vez disso.</translation>
    </message>
</context>
<context>
    <name>shell::ModuleRow</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>What a screen reader says for one part of a result: its name, its verdict, its summary.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>A button that unfolds the checks of one part of a result.</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the checks of %1</source>
        <translation>Ocultar as verificações: %1</translation>
    </message>
    <message>
        <source>Show the checks of %1</source>
        <translation>Mostrar as verificações: %1</translation>
    </message>
</context>
<context>
    <name>shell::NoticeCard</name>
    <message>
        <source>Dismiss</source>
        <extracomment>A button that takes a notice off the screen.</extracomment>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>shell::OnboardCommand</name>
    <message>
        <source>With this code the onboarding page opens on a phone:</source>
        <extracomment>Printed on a terminal above a QR code.</extracomment>
        <translation>Com este código, a página de verificação abre em um celular:</translation>
    </message>
</context>
<context>
    <name>shell::OpeningPage</name>
    <message>
        <source>Visits cannot be started</source>
        <translation>Não é possível iniciar visitas</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The record of visits is being opened.</source>
        <translation>O registro de visitas está sendo aberto.</translation>
    </message>
</context>
<context>
    <name>shell::OperatorsPanel</name>
    <message>
        <source>Change PIN</source>
        <extracomment>A button beside the name of an operator.</extracomment>
        <translation>Alterar PIN</translation>
    </message>
    <message>
        <source>Change the PIN of %1</source>
        <extracomment>%1 is the name of an operator; for a screen reader.</extracomment>
        <translation>Alterar o PIN de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button beside the name of an operator.
----------
Removes the PIN of an operator.</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of an operator; for a screen reader.</extracomment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>This operator has a PIN already.</source>
        <translation>Este operador já tem um PIN.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Os dois PINs não são iguais.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>The PIN of %1 was saved and read back.</source>
        <extracomment>%1 is the name of an operator.</extracomment>
        <translation>O PIN de %1 foi salvo e conferido.</translation>
    </message>
    <message>
        <source>%1 has no PIN any more.</source>
        <extracomment>%1 is the name of an operator.</extracomment>
        <translation>%1 não tem mais PIN.</translation>
    </message>
    <message>
        <source>Operators with a PIN</source>
        <translation>Operadores com PIN</translation>
    </message>
    <message>
        <source>Each opens the desk from the visitor&apos;s screen with a PIN of their own: tap its top corner four times, or press Ctrl+Alt+Shift+Q. Changes here count at once.</source>
        <translation>Cada um abre o balcão a partir da tela do visitante com o próprio PIN: toque quatro vezes no canto superior dela ou pressione Ctrl+Alt+Shift+Q. As alterações feitas aqui valem imediatamente.</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <extracomment>A button below the list of operators.</extracomment>
        <translation>Adicionar um operador</translation>
    </message>
    <message>
        <source>A new operator</source>
        <translation>Um novo operador</translation>
    </message>
    <message>
        <source>A new PIN for %1</source>
        <translation>Um novo PIN para %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>PIN, %1 to %2 digits</source>
        <extracomment>A field for a PIN; %1 and %2 are numbers.</extracomment>
        <translation>PIN, de %1 a %2 dígitos</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>O mesmo PIN mais uma vez</translation>
    </message>
    <message>
        <source>Save the PIN</source>
        <extracomment>Keeps the PIN that was typed.</extracomment>
        <translation>Salvar o PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 cannot open the desk from the visitor&apos;s screen any more.</source>
        <extracomment>%1 is the name of an operator.</extracomment>
        <translation>%1 não poderá mais abrir o balcão a partir da tela do visitante.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Keeps the PIN of an operator.</extracomment>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>shell::Overlay</name>
    <message>
        <source>Ask for help</source>
        <extracomment>Button of a visitor&apos;s screen: shows that the staff can be asked.</extracomment>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of a visitor&apos;s screen: closes this card, goes back to what was there.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Title while the onboarding page is being made ready.
----------
Title while the page of a visitor who leaves is being removed.</extracomment>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>We are getting everything ready for you.</source>
        <extracomment>Said to a visitor who has just pressed Start.</extracomment>
        <translation>Estamos preparando tudo para você.</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can go on waiting, or ask our staff.</source>
        <extracomment>Shown after eight seconds of waiting.
----------
Shown after eight seconds of waiting for the page.</extracomment>
        <translation>Está demorando mais que o normal. Você pode continuar esperando ou falar com a nossa equipe.</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button of a visitor&apos;s screen: ends the visit, if need be after one question.</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Title when the visitor has finished all steps and the result is awaited.</extracomment>
        <translation>Obrigado</translation>
    </message>
    <message>
        <source>You have finished all steps. One moment, please.</source>
        <extracomment>Said to a visitor who has finished all steps.</extracomment>
        <translation>Você concluiu todas as etapas. Um momento, por favor.</translation>
    </message>
    <message>
        <source>This takes longer than usual. Please stay a little longer.</source>
        <extracomment>Shown after eight seconds of waiting for the result.</extracomment>
        <translation>Está demorando mais que o normal. Por favor, aguarde mais um pouco.</translation>
    </message>
    <message>
        <source>We are removing everything from this screen.</source>
        <extracomment>Said to a visitor who has confirmed to leave.</extracomment>
        <translation>Estamos apagando tudo desta tela.</translation>
    </message>
    <message>
        <source>The time is up</source>
        <extracomment>Title when the time for a visit has passed.</extracomment>
        <translation>O tempo acabou</translation>
    </message>
    <message>
        <source>We are removing everything from this screen. Please see our staff.</source>
        <extracomment>Said to a visitor whose time has passed. Our staff: the people at the desk.</extracomment>
        <translation>Estamos apagando tudo desta tela. Por favor, procure a nossa equipe.</translation>
    </message>
    <message>
        <source>This screen cannot reach the network at the moment.</source>
        <extracomment>Why the connection was lost; visitor&apos;s screen.</extracomment>
        <translation>No momento, esta tela está sem acesso à rede.</translation>
    </message>
    <message>
        <source>The service does not answer at the moment.</source>
        <extracomment>Why the connection was lost; visitor&apos;s screen.</extracomment>
        <translation>O serviço não responde no momento.</translation>
    </message>
    <message>
        <source>The connection is not secure at the moment, so we do not use it.</source>
        <extracomment>Why the connection was lost; visitor&apos;s screen.</extracomment>
        <translation>A conexão não está segura no momento, por isso não a usamos.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Title when the service cannot be reached during a visit.</extracomment>
        <translation>Conexão perdida</translation>
    </message>
    <message numerus="yes">
        <source>Your progress is safe. Trying again in %Ln second(s).</source>
        <extracomment>%Ln counts down to the next try.</extracomment>
        <translation>
            <numerusform>Seu progresso está salvo. Tentaremos de novo em %Ln segundo.</numerusform>
            <numerusform>Seu progresso está salvo. Tentaremos de novo em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your progress is safe. Trying again now.</source>
        <extracomment>The countdown has ended.</extracomment>
        <translation>Seu progresso está salvo. Tentando de novo agora.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button: tries at once instead of waiting for the countdown.</extracomment>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>The page stopped</source>
        <extracomment>Title when the onboarding page had to be opened again.</extracomment>
        <translation>A página parou</translation>
    </message>
    <message>
        <source>Your progress is safe. We are opening the page again.</source>
        <extracomment>Said while the onboarding page is opened again.</extracomment>
        <translation>Seu progresso está salvo. Estamos abrindo a página de novo.</translation>
    </message>
    <message>
        <source>Your time is nearly up</source>
        <extracomment>Title one minute before the time for a visit has passed.</extracomment>
        <translation>Seu tempo está acabando</translation>
    </message>
    <message numerus="yes">
        <source>This visit closes in %Ln second(s). Please finish the step you are at.</source>
        <extracomment>%Ln counts down to the end of the visit.</extracomment>
        <translation>
            <numerusform>Esta visita será encerrada em %Ln segundo. Por favor, termine a etapa atual.</numerusform>
            <numerusform>Esta visita será encerrada em %Ln segundos. Por favor, termine a etapa atual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: closes this card so that the visitor can finish.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Do you want to leave?</source>
        <extracomment>Asked once when a visitor presses Leave.</extracomment>
        <translation>Você quer sair?</translation>
    </message>
    <message>
        <source>Your visit is not finished. When you leave, everything on this screen is removed.</source>
        <extracomment>What leaving means for the visitor.</extracomment>
        <translation>Sua visita não terminou. Se você sair, tudo nesta tela será apagado.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the visit goes on.</extracomment>
        <translation>Continuar aqui</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <extracomment>Title of the help card. Our staff: the people at the desk.</extracomment>
        <translation>Por favor, fale com a nossa equipe</translation>
    </message>
    <message>
        <source>They are glad to help you. Your visit waits here.</source>
        <extracomment>Said to a visitor who asked for help.</extracomment>
        <translation>A equipe vai ajudar você com prazer. Sua visita espera aqui.</translation>
    </message>
    <message>
        <source>What happens with my data?</source>
        <extracomment>Title of the visitor&apos;s privacy card.</extracomment>
        <translation>O que acontece com meus dados?</translation>
    </message>
    <message>
        <source>We take pictures of your document and of your face, and have them checked to confirm who you are.

The pictures go over a protected connection to the service that checks them. This screen keeps none of them: when your visit ends, everything on it is removed.

The desk sees the result. Our staff can tell you how long it is kept and how to have it deleted.</source>
        <extracomment>The visitor&apos;s privacy card. Keep the three paragraphs.</extracomment>
        <translation>Tiramos fotos do seu documento e do seu rosto, e elas são verificadas para confirmar a sua identidade.

As fotos seguem por uma conexão protegida até o serviço que as verifica. Esta tela não guarda nenhuma delas: quando a sua visita termina, tudo o que está nela é apagado.

O balcão vê o resultado. Nossa equipe pode informar por quanto tempo ele é guardado e como pedir que seja apagado.</translation>
    </message>
    <message>
        <source>If the camera does not work here, you can go on with your own phone.</source>
        <extracomment>Smaller text of the help card, above the button &quot;Use my phone&quot;.</extracomment>
        <translation>Se a câmera não funcionar aqui, você pode continuar com o seu próprio celular.</translation>
    </message>
    <message>
        <source>Use my phone</source>
        <extracomment>Button of a visitor&apos;s screen: goes on with the visitor&apos;s own phone.</extracomment>
        <translation>Usar meu celular</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <extracomment>Button of a visitor&apos;s screen: opens the onboarding page anew, the visit goes on.</extracomment>
        <translation>Recarregar página</translation>
    </message>
    <message>
        <source>If this page does not go on, you can load it again.</source>
        <extracomment>Smaller text of the help card, above the button &quot;Load the page again&quot;.</extracomment>
        <translation>Se esta página não continuar, você pode carregá-la de novo.</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Button of the help card: ends this visit after one question and begins at the start.
----------
Button: removes everything and begins again.</extracomment>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Title when the service cannot be reached and no visit has begun.</extracomment>
        <translation>Sem conexão</translation>
    </message>
    <message numerus="yes">
        <source>A visit can begin as soon as the connection is back. Trying again in %Ln second(s).</source>
        <extracomment>%Ln counts down to the next try. Nobody&apos;s visit has begun.</extracomment>
        <translation>
            <numerusform>Uma visita pode começar assim que a conexão voltar. Tentaremos de novo em %Ln segundo.</numerusform>
            <numerusform>Uma visita pode começar assim que a conexão voltar. Tentaremos de novo em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A visit can begin as soon as the connection is back. Trying again now.</source>
        <extracomment>The countdown has ended. Nobody&apos;s visit has begun.</extracomment>
        <translation>Uma visita pode começar assim que a conexão voltar. Tentando de novo agora.</translation>
    </message>
    <message>
        <source>The network asks for a log-in</source>
        <extracomment>Title when the network wants somebody to log in before it lets anything through.</extracomment>
        <translation>A rede pede login</translation>
    </message>
    <message>
        <source>This screen cannot reach the service before that. Please see our staff; everything goes on by itself afterwards.</source>
        <extracomment>Said to a visitor; only the staff can log this computer in. Our staff: people at the desk.</extracomment>
        <translation>Antes disso, esta tela não consegue acessar o serviço. Por favor, procure a nossa equipe; depois, tudo continua sozinho.</translation>
    </message>
    <message>
        <source>Still there?</source>
        <extracomment>Asked when nobody has touched the screen for a while.</extracomment>
        <translation>Você ainda está aí?</translation>
    </message>
    <message numerus="yes">
        <source>This screen closes in %Ln second(s), and everything on it is removed.</source>
        <extracomment>%Ln counts down until everything of this visitor is removed.</extracomment>
        <translation>
            <numerusform>Esta tela fecha em %Ln segundo, e tudo o que está nela é apagado.</numerusform>
            <numerusform>Esta tela fecha em %Ln segundos, e tudo o que está nela é apagado.</numerusform>
        </translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <extracomment>Button: the visitor is there and goes on.</extracomment>
        <translation>Ainda estou aqui</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <extracomment>Title when the camera or microphone in use is not there any more.</extracomment>
        <translation>A câmera foi desconectada</translation>
    </message>
    <message>
        <source>The camera or the microphone does not answer any more. Our staff can plug it in again; this card goes away as soon as it is back.</source>
        <extracomment>Said to a visitor whose camera or microphone was lost. Our staff: the people at the desk.</extracomment>
        <translation>A câmera ou o microfone não responde mais. Nossa equipe pode reconectar o aparelho; este aviso some assim que ele voltar.</translation>
    </message>
    <message>
        <source>The page says</source>
        <extracomment>Title above words that come from the onboarding page itself.</extracomment>
        <translation>A página informa</translation>
    </message>
    <message>
        <source>Start over?</source>
        <extracomment>Asked once when a visitor wants to begin again.</extracomment>
        <translation>Começar de novo?</translation>
    </message>
    <message>
        <source>Everything you have done so far is removed, and you begin again at the first screen.</source>
        <extracomment>What starting over means for the visitor.</extracomment>
        <translation>Tudo o que você fez até agora é apagado, e você começa de novo na primeira tela.</translation>
    </message>
</context>
<context>
    <name>shell::PartnerCommand</name>
    <message>
        <source>The import did not come to its end. %1 %2 The same command goes on where it was.</source>
        <extracomment>%1 and %2 are sentences: why, and what to do.</extracomment>
        <translation>A importação não chegou ao fim. %1 %2 O mesmo comando continua de onde ela parou.</translation>
    </message>
    <message>
        <source>it has no partner id</source>
        <translation>ela não tem identificador de parceiro</translation>
    </message>
    <message>
        <source>its partner id is too long</source>
        <translation>o identificador de parceiro é longo demais</translation>
    </message>
    <message>
        <source>its partner id has other characters than A-Z, a-z, 0-9, - and _</source>
        <translation>o identificador de parceiro tem caracteres diferentes de A-Z, a-z, 0-9, - e _</translation>
    </message>
    <message>
        <source>its partner id is a reserved word</source>
        <translation>o identificador de parceiro é uma palavra reservada</translation>
    </message>
    <message>
        <source>it is not text in the encoding of the file</source>
        <translation>ela não é texto na codificação do arquivo</translation>
    </message>
    <message>
        <source>its quotation marks do not match</source>
        <translation>as aspas não se correspondem</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>ela é longa demais</translation>
    </message>
    <message>
        <source>it has more columns than the first line; a value with a separator needs quotation marks</source>
        <translation>ela tem mais colunas que a primeira linha; um valor com um separador precisa de aspas</translation>
    </message>
    <message>
        <source>the partner id made from its e-mail address is somebody else&apos;s</source>
        <translation>o identificador de parceiro criado a partir do endereço de e-mail pertence a outra pessoa</translation>
    </message>
    <message>
        <source>Line %1 was rejected: %2.</source>
        <extracomment>%1 is the number of a line in a file, %2 such as &quot;it has no partner id&quot;.</extracomment>
        <translation>A linha %1 foi rejeitada: %2.</translation>
    </message>
    <message>
        <source>Rows: %1. Added: %2. Changed: %3. As before: %4. Twice in the file: %5. Rejected: %6.</source>
        <extracomment>What became of the rows of a file; all are numbers.</extracomment>
        <translation>Linhas: %1. Novas: %2. Alteradas: %3. Sem mudança: %4. Repetidas no arquivo: %5. Rejeitadas: %6.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) without an e-mail address can be opened only when Big Interview has them already.</source>
        <translation>
            <numerusform>%Ln pessoa sem endereço de e-mail só pode acessar se o Big Interview já a conhece.</numerusform>
            <numerusform>%Ln pessoas sem endereço de e-mail só podem acessar se o Big Interview já as conhece.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rejected rows, then import them again.</source>
        <translation>Corrija as linhas rejeitadas e depois importe-as de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>The import was stopped; the same command goes on where it was.</source>
        <translation>A importação foi interrompida; o mesmo comando continua de onde ela parou.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <extracomment>In place of a date with time: until when an address works.</extracomment>
        <translation>um momento desconhecido</translation>
    </message>
    <message>
        <source>Whoever has this address is signed in as the person, until %1. Give it to nobody else and keep it nowhere.</source>
        <extracomment>%1 is a date with time.</extracomment>
        <translation>Quem tiver este endereço entra como a pessoa, até %1. Não o passe a mais ninguém e não o guarde em lugar nenhum.</translation>
    </message>
    <message>
        <source>What the window kept of the person could not be deleted completely. Restart this computer before others use it.</source>
        <translation>Não foi possível apagar completamente o que a janela guardou da pessoa. Reinicie este computador antes que outros o usem.</translation>
    </message>
    <message>
        <source>Big Interview did not sign the person in, with a second new token either. Check the date and time of this computer, then try again.</source>
        <translation>O Big Interview não aceitou o acesso da pessoa, nem com um segundo token novo. Verifique a data e a hora deste computador e depois tente de novo.</translation>
    </message>
    <message>
        <source>The browser of this computer did not open the page. Name another one in the settings, or have the address printed (--show print).</source>
        <translation>O navegador deste computador não abriu a página. Indique outro nas configurações ou peça que o endereço seja impresso (--show print).</translation>
    </message>
    <message>
        <source>The window is closed.</source>
        <translation>A janela está fechada.</translation>
    </message>
    <message>
        <source>The browser has opened Big Interview.</source>
        <translation>O navegador abriu o Big Interview.</translation>
    </message>
    <message>
        <source>%1 was created at Big Interview.</source>
        <translation>%1: conta criada no Big Interview.</translation>
    </message>
    <message>
        <source>%1 was at Big Interview already.</source>
        <extracomment>%1 is a partner id.</extracomment>
        <translation>%1: já estava no Big Interview.</translation>
    </message>
    <message>
        <source>The anonymous account may be deleted from %1 on.</source>
        <extracomment>%1 is a date with time.</extracomment>
        <translation>A conta anônima pode ser apagada a partir de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>%1 is how many steps of a track are done, %2 how many there are.</extracomment>
        <translation>%1 de %2 etapas</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <extracomment>%1 is a number, %2 such as &quot;3 of 5 steps&quot;.</extracomment>
        <translation>%1%, %2</translation>
    </message>
    <message>
        <source>unknown, %1</source>
        <extracomment>How far a person is when the service does not tell; %1 is such as &quot;3 of 5 steps&quot;.</extracomment>
        <translation>desconhecido, %1</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>A step of a track, printed by a command.</extracomment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>Whether an interview was brought to its end, printed by a command.</extracomment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>não concluída</translation>
    </message>
    <message>
        <source>Big Interview tells no tracks of this person.</source>
        <translation>O Big Interview não informa nenhuma trilha desta pessoa.</translation>
    </message>
    <message>
        <source>This person has no interviews yet.</source>
        <translation>Esta pessoa ainda não tem entrevistas.</translation>
    </message>
    <message>
        <source>its e-mail address is not complete</source>
        <translation>o endereço de e-mail não está completo</translation>
    </message>
    <message>
        <source>Names and e-mail are taken from the list of people, or from standard input: vestibule biginterview user %1 --stdin</source>
        <extracomment>After what Big Interview says is missing; %1 is a partner id. The command stays as it is.</extracomment>
        <translation>O nome e o e-mail vêm da lista de pessoas ou da entrada padrão: vestibule biginterview user %1 --stdin</translation>
    </message>
</context>
<context>
    <name>shell::PartnerGuide</name>
    <message>
        <source>Open API Settings</source>
        <translation>Abrir API Settings</translation>
    </message>
    <message>
        <source>Other sign-in page</source>
        <translation>Outra página de login</translation>
    </message>
    <message>
        <source>An administrator of your organisation signs in there and finds API Settings in the menu under their own name: that is where keys and webhooks are made. Should the page not be found, try the other one.</source>
        <translation>Um administrador da sua organização faz login lá e encontra API Settings no menu com o próprio nome: é lá que as chaves e os webhooks são criados. Se a página não for encontrada, tente a outra.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>A button: copies the address to register.</extracomment>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Your organisation is at %1.</source>
        <extracomment>%1 is an address such as https://acme.biginterview.com.</extracomment>
        <translation>Sua organização está em %1.</translation>
    </message>
    <message>
        <source>The receiver is off: what people do is seen when it is asked for. Switch it on under Webhooks, and Big Interview tells of each interview by itself.</source>
        <translation>O receptor está desativado: o que as pessoas fazem só é visto quando é consultado. Ative-o na seção Webhooks, e o Big Interview avisa de cada entrevista automaticamente.</translation>
    </message>
    <message>
        <source>Only this computer reaches the receiver, so Big Interview cannot: a relay or tunnel of yours has to pass the deliveries on to the address below. Register the relay&apos;s own address as the webhook; docs/webhooks.md says how.</source>
        <translation>Só este computador alcança o receptor, por isso o Big Interview não consegue: um relay ou túnel seu precisa encaminhar as entregas para o endereço abaixo. Cadastre como webhook o endereço próprio do relay; docs/webhooks.md explica como.</translation>
    </message>
    <message>
        <source>Register the address below as the webhook, with the name by which the internet knows this computer.</source>
        <translation>Cadastre como webhook o endereço abaixo, com o nome pelo qual a internet conhece este computador.</translation>
    </message>
    <message>
        <source>Big Interview then shows a key: put it into a file and name that here, or nothing is taken.</source>
        <translation>Em seguida, o Big Interview mostra uma chave: coloque-a em um arquivo e indique-o aqui; sem isso, nada é aceito.</translation>
    </message>
</context>
<context>
    <name>shell::PeopleFilters</name>
    <message>
        <source>Any tag</source>
        <extracomment>A choice of tags: people with any tag and with none.</extracomment>
        <translation>Qualquer etiqueta</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter of the list of people.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>A filter of the list of people: those marked with a star.</extracomment>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>A filter of the list of people: those launched in the last days.</extracomment>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>A filter of the list of people by progress.</extracomment>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>A filter of the list of people by progress.</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A filter of the list of people by progress.</extracomment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>A filter of the list of people: accounts without a name.</extracomment>
        <translation>Anônimas</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>An order of the list of people.</extracomment>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By last launch</source>
        <extracomment>An order of the list of people: who was launched last stands first.</extracomment>
        <translation>Por último acesso</translation>
    </message>
    <message>
        <source>By progress</source>
        <extracomment>An order of the list of people: who is furthest stands first.</extracomment>
        <translation>Por progresso</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
</context>
<context>
    <name>shell::PeopleModel</name>
    <message>
        <source>%1, pinned, %2</source>
        <extracomment>What a screen reader says of a person in the list; %1 is the name, %2 such as &quot;stu-10427 · not started&quot;.</extracomment>
        <translation>%1, fixada, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shell::PeoplePage</name>
    <message>
        <source>Find a person…</source>
        <translation>Encontrar uma pessoa…</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Encontrar uma pessoa</translation>
    </message>
    <message>
        <source>Type part of a name, id, e-mail or tag; Enter launches the chosen person.</source>
        <translation>Digite parte de um nome, identificador, e-mail ou etiqueta; Enter abre o Big Interview para a pessoa escolhida.</translation>
    </message>
    <message>
        <source>Add person</source>
        <extracomment>Opens the form for a person.</extracomment>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>Makes an account without a name, for a day.</extracomment>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>Anonymous person</source>
        <translation>Pessoa anônima</translation>
    </message>
    <message>
        <source>An account without a name, for one day.</source>
        <translation>Uma conta sem nome, por um dia.</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Reads people from a CSV file.</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Writes the people listed into a CSV file.</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <extracomment>Reads everybody&apos;s progress anew.</extracomment>
        <translation>Atualizar tudo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Nobody matches these words and filters. Try fewer of them.</source>
        <translation>Ninguém corresponde a estas palavras e filtros. Tente com menos deles.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>A button that takes search and filters away.</extracomment>
        <translation>Limpar filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in %1.</source>
        <extracomment>An export is done; %1 is a file.</extracomment>
        <translation>
            <numerusform>%Ln pessoa foi exportada para %1.</numerusform>
            <numerusform>%Ln pessoas foram exportadas para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>The people of Big Interview are being read.</source>
        <translation>As pessoas do Big Interview estão sendo lidas.</translation>
    </message>
    <message>
        <source>Set up Big Interview</source>
        <translation>Configurar o Big Interview</translation>
    </message>
    <message>
        <source>Enter your organisation&apos;s address and its API key in Settings. Then people are launched from here with one click, without a password.</source>
        <translation>Informe em Configurações o endereço da sua organização e a chave de API dela. Depois, o Big Interview é aberto daqui para cada pessoa com um clique, sem senha.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>A button that shows the settings.</extracomment>
        <translation>Abrir Configurações</translation>
    </message>
    <message>
        <source>Big Interview cannot be used</source>
        <translation>Não é possível usar o Big Interview</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Não é possível mostrar a lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar uma pessoa</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar uma lista…</translation>
    </message>
    <message>
        <source>Add sample people</source>
        <extracomment>Adds a handful of invented people.</extracomment>
        <translation>Adicionar pessoas de exemplo</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Ninguém está aqui ainda</translation>
    </message>
    <message>
        <source>Big Interview tells nobody who its people are, so the list is kept on this computer. Add the first person, or import a CSV file.</source>
        <translation>O Big Interview não informa a ninguém quem são as suas pessoas, por isso a lista é guardada neste computador. Adicione a primeira pessoa ou importe um arquivo CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <extracomment>Below the list; %1 of %n people are listed.</extracomment>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 de %Ln pessoa</numerusform>
            <numerusform>%1 de %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar pessoas</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Arquivos CSV</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exportar pessoas</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Arquivos JSON</translation>
    </message>
</context>
<context>
    <name>shell::PeopleWords</name>
    <message>
        <source>not at Big Interview yet</source>
        <extracomment>Of a person, in a list: Big Interview has no account for them.</extracomment>
        <translation>ainda não está no Big Interview</translation>
    </message>
    <message>
        <source>progress unknown</source>
        <extracomment>Of a person, in a list: the service told nothing about their progress.</extracomment>
        <translation>progresso desconhecido</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ainda não lido</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>Of a person, in a list.</extracomment>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Of a person, in a list: every track is done.</extracomment>
        <translation>concluído</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>Of a person, in a list.</extracomment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Of a person, in a list; %1 is such as &quot;50 %&quot;, %2 the name of a track.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In a window here</source>
        <translation>Em uma janela daqui</translation>
    </message>
    <message>
        <source>In this computer&apos;s browser</source>
        <translation>No navegador deste computador</translation>
    </message>
    <message>
        <source>As a link</source>
        <translation>Como link</translation>
    </message>
    <message>
        <source>signed in</source>
        <extracomment>What became of a launch.</extracomment>
        <translation>sessão aberta</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>What became of a launch: the browser was sent there, more is not known.</extracomment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>handed out</source>
        <extracomment>What became of a launch: the link was shown or copied.</extracomment>
        <translation>entregue</translation>
    </message>
    <message>
        <source>not let in</source>
        <extracomment>What became of a launch.</extracomment>
        <translation>acesso recusado</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>What became of a launch.</extracomment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>The name of a person who has none: an anonymous account.</extracomment>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>anonymous</source>
        <extracomment>Of a person, in a list: an account without a name.</extracomment>
        <translation>anônima</translation>
    </message>
    <message>
        <source>anonymous · %1</source>
        <extracomment>Of a person, in a list: an account without a name; %1 is such as &quot;21 h left&quot;.</extracomment>
        <translation>anônima · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Of a person, in a list; %1 is an id, %2 such as &quot;not started&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number from 0 to 100.</extracomment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln steps</source>
        <extracomment>%1 of %n steps of a track are done.</extracomment>
        <translation>
            <numerusform>%1 de %Ln etapa</numerusform>
            <numerusform>%1 de %Ln etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: progress unknown</source>
        <extracomment>What a screen reader says of a track; %1 is its name, %2 such as &quot;3 of 6 steps&quot;.</extracomment>
        <translation>%1: progresso desconhecido</translation>
    </message>
    <message>
        <source>%1: progress unknown, %2</source>
        <translation>%1: progresso desconhecido, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln percent</source>
        <extracomment>What a screen reader says of a track; %1 is its name, %n from 0 to 100.</extracomment>
        <translation>
            <numerusform>%1: %Ln por cento</numerusform>
            <numerusform>%1: %Ln por cento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a track; %1 is such as &quot;Fast Track: 50 percent&quot;, %2 such as &quot;3 of 6 steps&quot;.
----------
%1 is a date, %2 a time.
----------
A launch of a person; %1 is such as &quot;In a window here&quot;, %2 such as &quot;signed in&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>Of an anonymous account: its time is over.</extracomment>
        <translation>encerrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <extracomment>Of an anonymous account.</extracomment>
        <translation>
            <numerusform>resta %Ln min</numerusform>
            <numerusform>restam %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h left</source>
        <extracomment>Of an anonymous account: hours.</extracomment>
        <translation>
            <numerusform>resta %Ln h</numerusform>
            <numerusform>restam %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of the day.</extracomment>
        <translation>ontem, %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Type the id your own system has for this person.</source>
        <translation>Digite o identificador que o seu próprio sistema usa para esta pessoa.</translation>
    </message>
    <message numerus="yes">
        <source>The id is too long. It may have %Ln characters at most.</source>
        <translation>
            <numerusform>O identificador é longo demais. Ele pode ter no máximo %Ln caractere.</numerusform>
            <numerusform>O identificador é longo demais. Ele pode ter no máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The id may only have the letters a to z and A to Z, digits, hyphens and underscores.</source>
        <translation>O identificador só pode conter as letras de a a z e de A a Z, algarismos, hifens e sublinhados.</translation>
    </message>
    <message>
        <source>Nobody can have this id: Big Interview needs the word for accounts without a name.</source>
        <translation>Ninguém pode ter este identificador: o Big Interview precisa dessa palavra para contas sem nome.</translation>
    </message>
</context>
<context>
    <name>shell::PersonForm</name>
    <message>
        <source>There is a person with this id already. Choose another one.</source>
        <translation>Já existe uma pessoa com este identificador. Escolha outro.</translation>
    </message>
    <message>
        <source>The id cannot be changed: another id would be another account.</source>
        <translation>O identificador não pode ser alterado: outro identificador seria outra conta.</translation>
    </message>
    <message>
        <source>There is %1, which differs in upper and lower case alone. Make sure that these are two persons.</source>
        <extracomment>%1 is a list of ids that are alike but for upper and lower case.</extracomment>
        <translation>Já existe %1, que difere somente em maiúsculas e minúsculas. Certifique-se de que são duas pessoas.</translation>
    </message>
    <message>
        <source>The id of this person in your own system, such as stu-10427. It cannot be changed later.</source>
        <translation>O identificador desta pessoa no seu próprio sistema, por exemplo stu-10427. Ele não pode ser alterado depois.</translation>
    </message>
    <message>
        <source>Without an e-mail the person cannot be created at Big Interview. Who is there already can be launched all the same.</source>
        <translation>Sem e-mail, a pessoa não pode ser criada no Big Interview. Quem já está lá pode acessar mesmo assim.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Type one such as ana@example.org.</source>
        <translation>Este não é um endereço de e-mail. Digite um como ana@example.org.</translation>
    </message>
    <message>
        <source>Words to find people by, with commas between them.</source>
        <translation>Palavras para encontrar pessoas, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>Corrija primeiro o campo marcado.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>The heading of a form.</extracomment>
        <translation>Adicionar uma pessoa</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Editar pessoa</translation>
    </message>
    <message>
        <source>Partner id</source>
        <translation>Identificador de parceiro</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Name and e-mail go to Big Interview only when the account is created. Later changes stay on this computer.</source>
        <translation>O nome e o e-mail são enviados ao Big Interview somente quando a conta é criada. Alterações posteriores ficam neste computador.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>shell::PersonPane</name>
    <message>
        <source>The link was taken off the clipboard.</source>
        <translation>O link foi retirado da área de transferência.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>A button with a star that keeps a person at the top of the list.</extracomment>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>%1 · anonymous</source>
        <extracomment>An account without a name; %1 is its id.</extracomment>
        <translation>%1 · anônima</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>When an account without a name is over; %1 is such as &quot;21 h left&quot;, %2 the moment.</extracomment>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>%1 says who it is, %2 when their progress was read.</extracomment>
        <translation>%1 · atualizado: %2</translation>
    </message>
    <message>
        <source>reading…</source>
        <extracomment>A button that reads a person&apos;s progress anew.</extracomment>
        <translation>lendo…</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>atualizar</translation>
    </message>
    <message>
        <source>Show everybody tagged %1</source>
        <extracomment>What a button with a tag does; %1 is the tag.</extracomment>
        <translation>Mostrar todas as pessoas com a etiqueta %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A launch in a list; %1 is when, %2 such as &quot;In a window here, signed in&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <extracomment>A launch in a list; %1 is such as &quot;10:42 · In a window here, signed in&quot;, %2 who did it.</extracomment>
        <translation>%1 · por %2</translation>
    </message>
    <message>
        <source>All people</source>
        <extracomment>Goes back to the list of people.</extracomment>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>Launches</source>
        <extracomment>The heading of a list: when and where a person was signed in from here.</extracomment>
        <translation>Acessos</translation>
    </message>
    <message>
        <source>Edit person</source>
        <extracomment>Opens the form with a person&apos;s names, e-mail and tags.</extracomment>
        <translation>Editar pessoa</translation>
    </message>
    <message>
        <source>Delete person</source>
        <extracomment>Deletes a person, on this computer.</extracomment>
        <translation>Apagar pessoa</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>Entrando como %1…</translation>
    </message>
    <message>
        <source>Opening Big Interview for %1…</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>Abrindo o Big Interview para %1…</translation>
    </message>
    <message>
        <source>%1 is signed in, in a window of this program.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>%1 está com a sessão aberta, em uma janela deste programa.</translation>
    </message>
    <message>
        <source>End session</source>
        <extracomment>Ends what is being done for a person: a sign-in under way, or their open window.</extracomment>
        <translation>Encerrar sessão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>No link is made.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The day of this account is over, and Big Interview may have deleted it. Make a new anonymous person when somebody needs one.</source>
        <translation>O dia desta conta terminou, e o Big Interview pode tê-la apagado. Crie uma nova pessoa anônima quando alguém precisar.</translation>
    </message>
    <message>
        <source>This person is not at Big Interview yet.</source>
        <translation>Esta pessoa ainda não está no Big Interview.</translation>
    </message>
    <message>
        <source>This person is not at Big Interview yet. To create them there, add first name, last name and e-mail.</source>
        <translation>Esta pessoa ainda não está no Big Interview. Para criá-la lá, acrescente nome, sobrenome e e-mail.</translation>
    </message>
    <message>
        <source>Create at Big Interview</source>
        <extracomment>Makes the account of a person.</extracomment>
        <translation>Criar no Big Interview</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Configurações</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Launch again</source>
        <extracomment>Launches a person once more after it did not work.</extracomment>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>News of a person who is not on the screen; %1 is the name, %2 full sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session of %1 has ended, and nothing of it is left on this computer.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>A sessão de %1 terminou, e nada dela ficou neste computador.</translation>
    </message>
    <message>
        <source>The session of %1 has ended, but its files could not all be removed. Restart this program before the next person.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>A sessão de %1 terminou, mas não foi possível apagar todos os arquivos dela. Reinicie este programa antes da próxima pessoa.</translation>
    </message>
    <message>
        <source>This computer&apos;s browser opens Big Interview as %1. Sign out there before somebody else uses it.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>O navegador deste computador abre o Big Interview como %1. Saia da conta nele antes que outra pessoa o use.</translation>
    </message>
    <message>
        <source>Big Interview did not let the person in, with a second try either. Check the date and time of this computer, then launch again.</source>
        <translation>O Big Interview não deu acesso à pessoa, nem em uma segunda tentativa. Verifique a data e a hora deste computador e depois abra de novo.</translation>
    </message>
    <message>
        <source>The link is on the clipboard for one minute. Whoever opens it is signed in as this person, until %1.</source>
        <translation>O link fica na área de transferência por um minuto. Quem o abrir entra como esta pessoa, até %1.</translation>
    </message>
    <message>
        <source>The link is on the clipboard for one minute. Whoever opens it is signed in as this person.</source>
        <translation>O link fica na área de transferência por um minuto. Quem o abrir entra como esta pessoa.</translation>
    </message>
    <message>
        <source>The person is created at Big Interview…</source>
        <translation>A pessoa está sendo criada no Big Interview…</translation>
    </message>
    <message>
        <source>%1, their progress and their launches are deleted on this computer. The account at Big Interview stays; only Big Interview can remove it.</source>
        <extracomment>%1 is the name of a person.</extracomment>
        <translation>Neste computador, serão apagados %1, seu progresso e seus acessos. A conta no Big Interview permanece; só o Big Interview pode removê-la.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Confirms that a person is deleted on this computer.</extracomment>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Leaves everything as it is.</extracomment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>The link is as good as a password: whoever has it is signed in as %1, until %2 at the latest. Give it to nobody else.</source>
        <translation>O link vale como uma senha: quem o tiver entra como %1, no máximo até %2. Não o passe a mais ninguém.</translation>
    </message>
    <message>
        <source>The link is as good as a password: whoever has it is signed in as %1, usually for 48 hours. Give it to nobody else.</source>
        <translation>O link vale como uma senha: quem o tiver entra como %1, normalmente por 48 horas. Não o passe a mais ninguém.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <extracomment>Confirms that a link which signs a person in is copied.</extracomment>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy a link…</source>
        <translation>Copiar um link…</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>A list of tags, those of the person ticked.</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
</context>
<context>
    <name>shell::PersonProgress</name>
    <message>
        <source>Next: &lt;b&gt;%1&lt;/b&gt;</source>
        <extracomment>The step a person has to do next; %1 is its name. Keep the mark-up.</extracomment>
        <translation>A seguir: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Todas as etapas foram concluídas.</translation>
    </message>
    <message numerus="yes">
        <source>Steps: %1 of %Ln done</source>
        <extracomment>Unfolds the list of a person&apos;s steps; %1 of %n are done.</extracomment>
        <translation>
            <numerusform>Etapas: %1 de %Ln concluída</numerusform>
            <numerusform>Etapas: %1 de %Ln concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a step of a track at Big Interview, signed in as the person.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1, done</source>
        <extracomment>What a screen reader says of a step&apos;s button; %1 is the name of the step.</extracomment>
        <translation>Abrir %1, concluída</translation>
    </message>
    <message>
        <source>Open %1, not done</source>
        <translation>Abrir %1, não concluída</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Opens the next step at Big Interview, signed in as the person.</extracomment>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>shell::PersonalChoice</name>
    <message>
        <source>Personal data that goes in</source>
        <extracomment>Above four boxes: what of a person goes into an export or onto paper.</extracomment>
        <translation>Dados pessoais incluídos</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Personal data: the customer id.</extracomment>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Personal data: the person&apos;s name.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Personal data: what the operator wrote.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Document text</source>
        <extracomment>Personal data: the text read from the document.</extracomment>
        <translation>Texto do documento</translation>
    </message>
    <message>
        <source>What you choose leaves the protection of this program. Who did this is recorded.</source>
        <translation>O que você escolher sai da proteção deste programa. Fica registrado quem fez isso.</translation>
    </message>
    <message>
        <source>Nothing in it names a person. Who did this is recorded.</source>
        <translation>Nada do conteúdo identifica uma pessoa. Fica registrado quem fez isso.</translation>
    </message>
</context>
<context>
    <name>shell::Pin</name>
    <message>
        <source>A PIN has digits only.</source>
        <translation>Um PIN tem somente dígitos.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too short. It needs at least %n digit(s).</source>
        <translation>
            <numerusform>Este PIN é curto demais. Ele precisa ter pelo menos %n dígito.</numerusform>
            <numerusform>Este PIN é curto demais. Ele precisa ter pelo menos %n dígitos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is too long. It can have up to %n digit(s).</source>
        <translation>
            <numerusform>Este PIN é longo demais. Ele pode ter até %n dígito.</numerusform>
            <numerusform>Este PIN é longo demais. Ele pode ter até %n dígitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is easily guessed. Please choose one without a pattern, and not a date.</source>
        <translation>Este PIN é fácil de adivinhar. Por favor, escolha um que não siga um padrão e não seja uma data.</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Please choose another one.</source>
        <translation>Não é possível usar este PIN. Por favor, escolha outro.</translation>
    </message>
    <message numerus="yes">
        <source>Please give a name of up to %n character(s).</source>
        <translation>
            <numerusform>Por favor, informe um nome de até %n caractere.</numerusform>
            <numerusform>Por favor, informe um nome de até %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n operator(s) already, and no more are possible. Remove one that is no longer needed.</source>
        <translation>
            <numerusform>Já há %n operador, e não é possível adicionar mais. Remova um que não seja mais necessário.</numerusform>
            <numerusform>Já há %n operadores, e não é possível adicionar mais. Remova um que não seja mais necessário.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has removed this operator already.</source>
        <translation>Alguém já removeu este operador.</translation>
    </message>
    <message>
        <source>The last operator stays, because otherwise nobody could leave the visitor&apos;s screen.</source>
        <translation>O último operador permanece, porque sem ele ninguém poderia sair da tela do visitante.</translation>
    </message>
    <message>
        <source>The file with the staff PINs is damaged. Ask your administrator to bring pins.json back from a backup, then try again.</source>
        <translation>O arquivo com os PINs da equipe está danificado. Peça ao administrador que restaure pins.json a partir de um backup e depois tente de novo.</translation>
    </message>
    <message>
        <source>A newer version of this program has written the staff PINs. Install that version, then try again.</source>
        <translation>Uma versão mais recente deste programa gravou os PINs da equipe. Instale essa versão e depois tente de novo.</translation>
    </message>
    <message>
        <source>Other users of this computer can open the file with the staff PINs. Ask your administrator to take that away from pins.json, then try again.</source>
        <translation>Outros usuários deste computador podem abrir o arquivo com os PINs da equipe. Peça ao administrador que retire essa permissão de pins.json e depois tente de novo.</translation>
    </message>
    <message>
        <source>Another program is changing the staff PINs. Please try again in a moment.</source>
        <translation>Outro programa está alterando os PINs da equipe. Por favor, tente de novo em um momento.</translation>
    </message>
    <message>
        <source>The staff PINs cannot be read or written. Ask your administrator whether the disk is full or the data folder is locked, then try again.</source>
        <translation>Não é possível ler ou gravar os PINs da equipe. Peça ao administrador que verifique se o disco está cheio ou se a pasta de dados está bloqueada e depois tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n second(s).</source>
        <translation>
            <numerusform>Houve tentativas erradas demais. A próxima será possível em %n segundo.</numerusform>
            <numerusform>Houve tentativas erradas demais. A próxima será possível em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n minute(s).</source>
        <translation>
            <numerusform>Houve tentativas erradas demais. A próxima será possível em %n minuto.</numerusform>
            <numerusform>Houve tentativas erradas demais. A próxima será possível em %n minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>How many digits of a PIN are typed, for a screen reader.</extracomment>
        <translation>
            <numerusform>%n dígito digitado</numerusform>
            <numerusform>%n dígitos digitados</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>The key of a PIN pad that takes the last digit back, for a screen reader.</extracomment>
        <translation>Apagar o último dígito</translation>
    </message>
</context>
<context>
    <name>shell::PortalCover</name>
    <message>
        <source>Signing in</source>
        <extracomment>Title while a person is being signed in to Big Interview.</extracomment>
        <translation>Entrando</translation>
    </message>
    <message>
        <source>Big Interview opens in a moment.</source>
        <extracomment>Text below it. Big Interview is a product name.</extracomment>
        <translation>O Big Interview abre em um momento.</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can go on waiting, or end the session.</source>
        <extracomment>Shown after eight seconds of waiting.</extracomment>
        <translation>Está demorando mais que o normal. Você pode continuar esperando ou encerrar a sessão.</translation>
    </message>
    <message>
        <source>Big Interview is not open</source>
        <extracomment>Title above the reason. Big Interview is a product name.</extracomment>
        <translation>O Big Interview não está aberto</translation>
    </message>
    <message>
        <source>Ending the session</source>
        <extracomment>Title while a person&apos;s pages are being removed from this computer.</extracomment>
        <translation>Encerrando a sessão</translation>
    </message>
    <message>
        <source>Everything this session kept on this computer is being removed.</source>
        <extracomment>Text below it.</extracomment>
        <translation>Tudo o que esta sessão guardou neste computador está sendo apagado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks Big Interview for a new sign-in and opens it.</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window of a session that did not open.</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>shell::PortalStrip</name>
    <message>
        <source>Big Interview session</source>
        <extracomment>Above the name of the person whose session it is. Big Interview is a product name.</extracomment>
        <translation>Sessão do Big Interview</translation>
    </message>
    <message>
        <source>That page did not load. Try it again.</source>
        <extracomment>Mark above the person&apos;s pages; they still see the page they came from.</extracomment>
        <translation>A página não carregou. Tente de novo.</translation>
    </message>
    <message>
        <source>Signed out. Please end the session.</source>
        <extracomment>Mark above the service&apos;s sign-in page; the button is &quot;End session&quot;.</extracomment>
        <translation>Você saiu da conta. Por favor, encerre a sessão.</translation>
    </message>
    <message>
        <source>End session</source>
        <extracomment>Button above a person&apos;s pages: signs them out of this computer and closes the window.</extracomment>
        <translation>Encerrar sessão</translation>
    </message>
</context>
<context>
    <name>shell::PortalWindow</name>
    <message>
        <source>%1 – Big Interview</source>
        <extracomment>Title of a window. %1 is the person&apos;s name; Big Interview is a product name.</extracomment>
        <translation>%1 – Big Interview</translation>
    </message>
</context>
<context>
    <name>shell::PositionFields</name>
    <message>
        <source>Use the position this computer knows of itself</source>
        <translation>Usar a posição que este computador conhece</translation>
    </message>
    <message>
        <source>The onboarding page may ask where it is. A kiosk that never moves is best given a fixed position.</source>
        <translation>A página de verificação pode pedir a posição. Para um quiosque que nunca sai do lugar, o melhor é fixá-la.</translation>
    </message>
</context>
<context>
    <name>shell::Presenter</name>
    <message>
        <source>Passed</source>
        <extracomment>The outcome of a visit, one word beside a green light.</extracomment>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The outcome of a visit, one word beside an amber light: a person must decide.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>The outcome of a visit, one word beside a red light.</extracomment>
        <translation>Não aprovada</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The outcome of a visit that was not finished in time.</extracomment>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The outcome of a visit that was ended before it was finished.</extracomment>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>The outcome of a visit that a technical problem ended.</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>A reviewer at the service rejected this visit.</source>
        <translation>Um revisor do serviço rejeitou esta visita.</translation>
    </message>
    <message>
        <source>The service finished this visit without a verdict.</source>
        <translation>O serviço terminou esta visita sem um veredito.</translation>
    </message>
    <message>
        <source>The service did not accept this visit.</source>
        <translation>O serviço não aceitou esta visita.</translation>
    </message>
    <message>
        <source>The service asks for a person to look at this visit.</source>
        <translation>O serviço pede que uma pessoa analise esta visita.</translation>
    </message>
    <message>
        <source>The service did not accept these checks: %1.</source>
        <extracomment>%1 is a list of checks, such as &quot;sharpness of the front and live person&quot;.</extracomment>
        <translation>O serviço não aceitou estas verificações: %1.</translation>
    </message>
    <message>
        <source>The service was not sure about these checks: %1.</source>
        <extracomment>%1 is a list of checks, such as &quot;sharpness of the front and live person&quot;.</extracomment>
        <translation>O serviço não teve certeza nestas verificações: %1.</translation>
    </message>
    <message>
        <source>A reviewer at the service approved this visit.</source>
        <translation>Um revisor do serviço aprovou esta visita.</translation>
    </message>
    <message>
        <source>The service accepted the document and the person.</source>
        <translation>O serviço aceitou o documento e a pessoa.</translation>
    </message>
    <message>
        <source>The visit took longer than the time allowed for one visit.</source>
        <translation>A visita durou mais que o tempo permitido para uma visita.</translation>
    </message>
    <message>
        <source>The service closed the session because it was not finished in time.</source>
        <translation>O serviço encerrou a sessão porque ela não foi concluída a tempo.</translation>
    </message>
    <message>
        <source>The visit was ended before it was finished.</source>
        <translation>A visita foi encerrada antes de ser concluída.</translation>
    </message>
    <message>
        <source>The service gave no onboarding page that this program may open.</source>
        <translation>O serviço não forneceu nenhuma página de verificação que este programa possa abrir.</translation>
    </message>
    <message>
        <source>The service did not start the visit.</source>
        <translation>O serviço não iniciou a visita.</translation>
    </message>
    <message>
        <source>The service no longer accepts the session of this visit.</source>
        <translation>O serviço não aceita mais a sessão desta visita.</translation>
    </message>
    <message>
        <source>The service no longer knows the session of this visit.</source>
        <translation>O serviço não reconhece mais a sessão desta visita.</translation>
    </message>
    <message>
        <source>The visitor finished, but the result could not be read from the service.</source>
        <translation>O visitante terminou, mas não foi possível ler o resultado do serviço.</translation>
    </message>
    <message>
        <source>The onboarding page stopped and did not come back.</source>
        <translation>A página de verificação parou e não voltou.</translation>
    </message>
    <message>
        <source>This computer could not keep the record of the visit.</source>
        <translation>Este computador não conseguiu guardar o registro da visita.</translation>
    </message>
    <message>
        <source>A setting is missing or is not valid.</source>
        <translation>Uma configuração está faltando ou não é válida.</translation>
    </message>
    <message>
        <source>The visit stopped because of a fault in this program.</source>
        <translation>A visita parou por causa de uma falha deste programa.</translation>
    </message>
    <message>
        <source>The visitor can go on.</source>
        <translation>O visitante pode continuar.</translation>
    </message>
    <message>
        <source>Look at the document and the person yourself, then decide.</source>
        <translation>Examine você o documento e a pessoa e depois decida.</translation>
    </message>
    <message>
        <source>Follow your house&apos;s rules for a refusal, or start a new visit.</source>
        <translation>Siga as regras da sua organização para uma recusa ou inicie uma nova visita.</translation>
    </message>
    <message>
        <source>Start a new visit when the visitor is ready.</source>
        <translation>Inicie uma nova visita quando o visitante estiver pronto.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the service address and the allowed hosts.</source>
        <translation>Peça ao administrador que verifique o endereço do serviço e os hosts permitidos.</translation>
    </message>
    <message>
        <source>Start the visit again.</source>
        <translation>Inicie a visita de novo.</translation>
    </message>
    <message>
        <source>Do not start again: look the session up in the service&apos;s dashboard by its id.</source>
        <translation>Não inicie de novo: procure a sessão pelo identificador no painel do serviço.</translation>
    </message>
    <message>
        <source>Start a new visit. If it happens again, restart this computer.</source>
        <translation>Inicie uma nova visita. Se acontecer de novo, reinicie este computador.</translation>
    </message>
    <message>
        <source>Check that the disk has free space, then start a new visit.</source>
        <translation>Verifique se há espaço livre no disco e depois inicie uma nova visita.</translation>
    </message>
    <message>
        <source>Open Settings and correct the marked field.</source>
        <translation>Abra Configurações e corrija o campo marcado.</translation>
    </message>
    <message>
        <source>Start a new visit. If it happens again, tell your administrator.</source>
        <translation>Inicie uma nova visita. Se acontecer de novo, avise o administrador.</translation>
    </message>
    <message>
        <source>The visit could not be started.</source>
        <translation>Não foi possível iniciar a visita.</translation>
    </message>
    <message>
        <source>The onboarding page could not be opened.</source>
        <translation>Não foi possível abrir a página de verificação.</translation>
    </message>
    <message>
        <source>The status of the visit could not be read.</source>
        <translation>Não foi possível ler o status da visita.</translation>
    </message>
    <message>
        <source>The record of visits could not be opened.</source>
        <translation>Não foi possível abrir o registro de visitas.</translation>
    </message>
    <message>
        <source>The connection test did not finish.</source>
        <translation>O teste de conexão não terminou.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Não foi possível salvar as configurações.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Não é possível acessar o serviço.</translation>
    </message>
    <message>
        <source>This computer did not answer in time.</source>
        <translation>Este computador não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>O serviço não respondeu a tempo.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Foi interrompido antes de terminar.</translation>
    </message>
    <message>
        <source>The identity of the service could not be confirmed.</source>
        <translation>Não foi possível confirmar a identidade do serviço.</translation>
    </message>
    <message>
        <source>The service gave an answer that cannot be understood.</source>
        <translation>O serviço deu uma resposta que não pode ser interpretada.</translation>
    </message>
    <message>
        <source>A value or a file is not acceptable.</source>
        <translation>Um valor ou um arquivo não é aceitável.</translation>
    </message>
    <message>
        <source>A safety rule of this program does not allow it.</source>
        <translation>Uma regra de segurança deste programa não permite isso.</translation>
    </message>
    <message>
        <source>This computer could not read or write its own files.</source>
        <translation>Este computador não conseguiu ler ou gravar os próprios arquivos.</translation>
    </message>
    <message>
        <source>The built-in browser stopped working.</source>
        <translation>O navegador integrado parou de funcionar.</translation>
    </message>
    <message>
        <source>There is a fault in this program.</source>
        <translation>Há uma falha neste programa.</translation>
    </message>
    <message>
        <source>The service did not accept what it was sent.</source>
        <translation>O serviço não aceitou o que foi enviado.</translation>
    </message>
    <message>
        <source>The service no longer accepts this session.</source>
        <translation>O serviço não aceita mais esta sessão.</translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation>O serviço não aceita a chave de API.</translation>
    </message>
    <message>
        <source>The service does not know what it was asked for.</source>
        <translation>O serviço não reconhece o que foi pedido.</translation>
    </message>
    <message>
        <source>The service is too busy at the moment.</source>
        <translation>O serviço está ocupado demais no momento.</translation>
    </message>
    <message>
        <source>The service has a problem of its own.</source>
        <translation>O serviço está com um problema próprio.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>O serviço recusou a solicitação.</translation>
    </message>
    <message>
        <source>The visitor can go on; the status is read again in a moment.</source>
        <translation>O visitante pode continuar; o status será lido de novo em um momento.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then try again.</source>
        <translation>Verifique a rede deste computador e depois tente de novo.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Aguarde um momento e depois tente de novo.</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>Tente de novo quando quiser.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; if they are right, tell your administrator.</source>
        <translation>Verifique a data e a hora deste computador; se estiverem certas, avise o administrador.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the service address in Settings.</source>
        <translation>Tente de novo; se acontecer outra vez, verifique o endereço do serviço em Configurações.</translation>
    </message>
    <message>
        <source>Check that the disk has free space and that the key store is unlocked, then try again.</source>
        <translation>Verifique se há espaço livre no disco e se o armazenamento de chaves está desbloqueado e depois tente de novo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart this computer.</source>
        <translation>Tente de novo; se acontecer outra vez, reinicie este computador.</translation>
    </message>
    <message>
        <source>Restart this program and tell your administrator.</source>
        <translation>Reinicie este programa e avise o administrador.</translation>
    </message>
    <message>
        <source>Check the service address and the flow in Settings.</source>
        <translation>Verifique o endereço do serviço e o fluxo em Configurações.</translation>
    </message>
    <message>
        <source>Start a new visit.</source>
        <translation>Inicie uma nova visita.</translation>
    </message>
    <message>
        <source>Enter the API key anew in Settings.</source>
        <translation>Digite de novo a chave de API em Configurações.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again; if it goes on, tell your administrator.</source>
        <translation>Aguarde um momento e depois tente de novo; se continuar, avise o administrador.</translation>
    </message>
    <message>
        <source>Check the service address in Settings.</source>
        <translation>Verifique o endereço do serviço em Configurações.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the allowed hosts in Settings.</source>
        <translation>Peça ao administrador que verifique os hosts permitidos em Configurações.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the data folder.</source>
        <translation>Peça ao administrador que verifique a pasta de dados.</translation>
    </message>
    <message>
        <source>Correct the marked field, then save again.</source>
        <translation>Corrija o campo marcado e depois salve de novo.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Three full sentences one after the other: what failed, why, what to do.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>It is not known whether a session was created, because the program stopped while it was asking for one.</source>
        <translation>Não se sabe se uma sessão foi criada, porque o programa parou enquanto a solicitava.</translation>
    </message>
    <message>
        <source>Look in the service&apos;s dashboard for a session of this visitor before you start again.</source>
        <translation>Procure uma sessão deste visitante no painel do serviço antes de iniciar de novo.</translation>
    </message>
    <message>
        <source>The record of visits could not be read.</source>
        <translation>Não foi possível ler o registro de visitas.</translation>
    </message>
    <message>
        <source>The result could not be fetched.</source>
        <translation>Não foi possível obter o resultado.</translation>
    </message>
    <message>
        <source>The export was not written.</source>
        <translation>A exportação não foi gravada.</translation>
    </message>
    <message>
        <source>The summary was not printed.</source>
        <translation>O resumo não foi impresso.</translation>
    </message>
    <message>
        <source>The visit was not deleted.</source>
        <translation>A visita não foi apagada.</translation>
    </message>
    <message>
        <source>The note was not kept.</source>
        <translation>A nota não foi guardada.</translation>
    </message>
    <message>
        <source>The record of activity could not be read.</source>
        <translation>Não foi possível ler o registro de atividades.</translation>
    </message>
    <message>
        <source>The record of activity could not be checked.</source>
        <translation>Não foi possível verificar o registro de atividades.</translation>
    </message>
    <message>
        <source>Old data could not be deleted or backed up.</source>
        <translation>Não foi possível apagar dados antigos ou fazer o backup.</translation>
    </message>
    <message>
        <source>Choose another place for the file, then try again.</source>
        <translation>Escolha outro lugar para o arquivo e depois tente de novo.</translation>
    </message>
    <message>
        <source>Wait until the visit has ended, then try again.</source>
        <translation>Aguarde até que a visita termine e depois tente de novo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>Tente de novo; se acontecer outra vez, avise o administrador.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>O disco deste computador está cheio.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>Não é possível gravar na pasta de dados.</translation>
    </message>
    <message>
        <source>Another program keeps the record of visits busy.</source>
        <translation>Outro programa mantém o registro de visitas ocupado.</translation>
    </message>
    <message>
        <source>The record of visits is damaged.</source>
        <translation>O registro de visitas está danificado.</translation>
    </message>
    <message>
        <source>The record of visits was written by a newer version of this program.</source>
        <translation>O registro de visitas foi gravado por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The record of visits was made with another key than the one this computer keeps.</source>
        <translation>O registro de visitas foi criado com uma chave diferente da que este computador guarda.</translation>
    </message>
    <message>
        <source>The file in the data folder belongs to another program.</source>
        <translation>O arquivo na pasta de dados pertence a outro programa.</translation>
    </message>
    <message>
        <source>The key to this visit&apos;s session is no longer kept here.</source>
        <translation>A chave da sessão desta visita não é mais guardada aqui.</translation>
    </message>
    <message>
        <source>This user may not open the file or its folder.</source>
        <translation>Este usuário não tem permissão para abrir o arquivo ou a pasta dele.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again; nothing that was written before is lost.</source>
        <translation>Libere espaço no disco e depois tente de novo; nada do que foi gravado antes se perde.</translation>
    </message>
    <message>
        <source>Ask your administrator to make the data folder writable, then try again.</source>
        <translation>Peça ao administrador que permita a gravação na pasta de dados e depois tente de novo.</translation>
    </message>
    <message>
        <source>Close other windows of this program, wait a moment, then try again.</source>
        <translation>Feche as outras janelas deste programa, aguarde um momento e depois tente de novo.</translation>
    </message>
    <message>
        <source>Restart this program; it keeps the damaged file and goes on from the newest backup.</source>
        <translation>Reinicie este programa; ele mantém o arquivo danificado e continua a partir do backup mais recente.</translation>
    </message>
    <message>
        <source>Install the newest version of this program; the record stays as it is.</source>
        <translation>Instale a versão mais nova deste programa; o registro fica como está.</translation>
    </message>
    <message>
        <source>Ask your administrator to bring back the key store entry, or to move the data folder away.</source>
        <translation>Peça ao administrador que restaure a entrada no armazenamento de chaves ou que mova a pasta de dados para outro lugar.</translation>
    </message>
    <message>
        <source>Ask your administrator to choose another data folder.</source>
        <translation>Peça ao administrador que escolha outra pasta de dados.</translation>
    </message>
    <message>
        <source>Look the session up in the service&apos;s dashboard by its id.</source>
        <translation>Procure a sessão pelo identificador no painel do serviço.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the rights to the folder, then try again.</source>
        <translation>Peça ao administrador que verifique as permissões da pasta e depois tente de novo.</translation>
    </message>
    <message>
        <source>The visit is still running.</source>
        <translation>A visita ainda está em andamento.</translation>
    </message>
    <message>
        <source>The visitor came to the end of the flow, and a static link gives no result that this program can read.</source>
        <translation>O visitante chegou ao final do fluxo, e um link estático não fornece um resultado que este programa possa ler.</translation>
    </message>
    <message>
        <source>This computer&apos;s browser did not open the onboarding page.</source>
        <extracomment>A visit in the computer&apos;s own browser ended because no window of it came.</extracomment>
        <translation>O navegador deste computador não abriu a página de verificação.</translation>
    </message>
    <message>
        <source>Look the session up in the service&apos;s dashboard, then decide.</source>
        <translation>Procure a sessão no painel do serviço e depois decida.</translation>
    </message>
    <message>
        <source>Start a new visit on this screen or on the visitor&apos;s phone, and ask your administrator to check the browser in Settings.</source>
        <translation>Inicie uma nova visita nesta tela ou no celular do visitante e peça ao administrador que verifique o navegador em Configurações.</translation>
    </message>
    <message>
        <source>Webhooks are not received.</source>
        <translation>Os webhooks não são recebidos.</translation>
    </message>
    <message>
        <source>The webhook deliveries could not be read.</source>
        <translation>Não foi possível ler as entregas de webhooks.</translation>
    </message>
    <message>
        <source>The delivery was not passed on.</source>
        <translation>A entrega não foi encaminhada.</translation>
    </message>
    <message>
        <source>The service that this computer asks does not offer it.</source>
        <translation>O serviço que este computador consulta não oferece isso.</translation>
    </message>
    <message>
        <source>Your backend does not let this computer in.</source>
        <translation>Seu backend não permite o acesso deste computador.</translation>
    </message>
    <message>
        <source>Name the file with the right token or client certificate in Settings.</source>
        <translation>Indique em Configurações o arquivo com o token ou o certificado de cliente correto.</translation>
    </message>
    <message>
        <source>Another program has the port, or the address is not one of this computer.</source>
        <translation>Outro programa ocupa a porta, ou o endereço não é deste computador.</translation>
    </message>
    <message>
        <source>The address of the receiver cannot be understood.</source>
        <translation>Não é possível interpretar o endereço do receptor.</translation>
    </message>
    <message>
        <source>The path of the deliveries cannot be used.</source>
        <translation>O caminho das entregas não pode ser usado.</translation>
    </message>
    <message>
        <source>The secret header has no name that a header can have.</source>
        <translation>O nome do cabeçalho secreto não é válido para um cabeçalho.</translation>
    </message>
    <message>
        <source>The file with the value of the secret header cannot be used.</source>
        <translation>O arquivo com o valor do cabeçalho secreto não pode ser usado.</translation>
    </message>
    <message>
        <source>An address that other computers reach needs a certificate.</source>
        <translation>Um endereço que outros computadores alcançam precisa de um certificado.</translation>
    </message>
    <message>
        <source>The certificate of the receiver or its key cannot be used.</source>
        <translation>O certificado do receptor ou a chave dele não pode ser usado.</translation>
    </message>
    <message>
        <source>It is tried again every half minute, and visits are watched by asking meanwhile; end the other program or choose another port in Settings.</source>
        <translation>Uma nova tentativa é feita a cada meio minuto e, enquanto isso, as visitas são acompanhadas por consultas; encerre o outro programa ou escolha outra porta em Configurações.</translation>
    </message>
    <message>
        <source>Visits are watched by asking meanwhile; correct it in Settings, under Webhooks.</source>
        <translation>Enquanto isso, as visitas são acompanhadas por consultas; corrija em Configurações, na seção Webhooks.</translation>
    </message>
    <message>
        <source>The person was not signed in to Big Interview.</source>
        <translation>A pessoa não entrou no Big Interview.</translation>
    </message>
    <message>
        <source>The progress at Big Interview could not be read.</source>
        <translation>Não foi possível ler o progresso no Big Interview.</translation>
    </message>
    <message>
        <source>The person was not created at Big Interview.</source>
        <translation>A pessoa não foi criada no Big Interview.</translation>
    </message>
    <message>
        <source>No anonymous person was created.</source>
        <translation>Nenhuma pessoa anônima foi criada.</translation>
    </message>
    <message>
        <source>Big Interview could not be opened.</source>
        <translation>Não foi possível abrir o Big Interview.</translation>
    </message>
    <message>
        <source>The person was not kept.</source>
        <translation>A pessoa não foi salva.</translation>
    </message>
    <message>
        <source>The people on this computer could not be read.</source>
        <translation>Não foi possível ler as pessoas guardadas neste computador.</translation>
    </message>
    <message>
        <source>The person was not deleted.</source>
        <translation>A pessoa não foi apagada.</translation>
    </message>
    <message>
        <source>The people were not exported.</source>
        <translation>As pessoas não foram exportadas.</translation>
    </message>
    <message>
        <source>Big Interview is not set up on this computer.</source>
        <translation>O Big Interview não está configurado neste computador.</translation>
    </message>
    <message>
        <source>Big Interview cannot be reached.</source>
        <translation>Não é possível acessar o Big Interview.</translation>
    </message>
    <message>
        <source>Big Interview did not answer in time.</source>
        <translation>O Big Interview não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The identity of Big Interview could not be confirmed.</source>
        <translation>Não foi possível confirmar a identidade do Big Interview.</translation>
    </message>
    <message>
        <source>What answered does not look like a Big Interview organisation.</source>
        <translation>O que respondeu não parece ser uma organização do Big Interview.</translation>
    </message>
    <message>
        <source>A safety rule of this program does not allow this address.</source>
        <translation>Uma regra de segurança deste programa não permite este endereço.</translation>
    </message>
    <message>
        <source>Big Interview does not accept the API key.</source>
        <translation>O Big Interview não aceita a chave de API.</translation>
    </message>
    <message>
        <source>Anonymous people are not enabled for your organisation.</source>
        <translation>Pessoas anônimas não estão ativadas para a sua organização.</translation>
    </message>
    <message>
        <source>Big Interview does not allow this with your API key.</source>
        <translation>O Big Interview não permite isto com a sua chave de API.</translation>
    </message>
    <message>
        <source>Big Interview does not know this person.</source>
        <translation>O Big Interview não conhece esta pessoa.</translation>
    </message>
    <message>
        <source>Big Interview does not accept what it was sent: %1.</source>
        <extracomment>%1 is Big Interview&apos;s own text, such as &quot;email is required&quot;.</extracomment>
        <translation>O Big Interview não aceita o que lhe foi enviado: %1.</translation>
    </message>
    <message>
        <source>Big Interview does not accept what it was sent.</source>
        <translation>O Big Interview não aceita o que lhe foi enviado.</translation>
    </message>
    <message>
        <source>Big Interview is being asked too much at the moment.</source>
        <translation>O Big Interview está recebendo solicitações demais no momento.</translation>
    </message>
    <message>
        <source>Big Interview has a problem of its own.</source>
        <translation>O Big Interview está com um problema próprio.</translation>
    </message>
    <message>
        <source>Big Interview refused the request.</source>
        <translation>O Big Interview recusou a solicitação.</translation>
    </message>
    <message>
        <source>Open Settings and enter your organisation and its key.</source>
        <translation>Abra Configurações e informe a sua organização e a chave dela.</translation>
    </message>
    <message>
        <source>It may have been created all the same; try again if you still need one.</source>
        <translation>Ela pode ter sido criada mesmo assim; tente de novo se ainda precisar de uma.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Corrija e depois tente de novo.</translation>
    </message>
    <message>
        <source>Ask your administrator to check the address in Settings.</source>
        <translation>Peça ao administrador que verifique o endereço em Configurações.</translation>
    </message>
    <message>
        <source>Make a new key at Big Interview, under API Settings, and enter it in Settings.</source>
        <translation>Crie uma nova chave no Big Interview, em API Settings, e digite-a em Configurações.</translation>
    </message>
    <message>
        <source>Ask Big Interview to enable anonymous users.</source>
        <translation>Peça ao Big Interview que ative os usuários anônimos.</translation>
    </message>
    <message>
        <source>Ask an administrator of your organisation at Big Interview.</source>
        <translation>Fale com um administrador da sua organização no Big Interview.</translation>
    </message>
    <message>
        <source>Create the person at Big Interview, or check the partner id.</source>
        <translation>Crie a pessoa no Big Interview ou verifique o identificador de parceiro.</translation>
    </message>
    <message>
        <source>Correct the person&apos;s name and e-mail, then try again.</source>
        <translation>Corrija o nome e o e-mail da pessoa e depois tente de novo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two full sentences one after the other: why something failed, what to do.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check the network of this computer and the address of your organisation in Settings, then try again.</source>
        <translation>Verifique a rede deste computador e o endereço da sua organização em Configurações e depois tente de novo.</translation>
    </message>
    <message>
        <source>Check the address of your organisation in Settings; if it is right, wait a moment and try again.</source>
        <translation>Verifique o endereço da sua organização em Configurações; se estiver certo, aguarde um momento e tente de novo.</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Demo: no identity is verified</source>
        <extracomment>A mark at the foot of the desk window: nobody is really onboarded.</extracomment>
        <translation>Demonstração: nenhuma identidade é verificada</translation>
    </message>
    <message>
        <source>Test camera</source>
        <extracomment>A mark at the foot of the desk window: a film stands in for the camera.</extracomment>
        <translation>Câmera de teste</translation>
    </message>
    <message>
        <source>Service not asked yet</source>
        <translation>Serviço ainda não consultado</translation>
    </message>
    <message>
        <source>Service reachable, %1 ms</source>
        <translation>Serviço disponível, %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Service reachable</source>
        <translation>Serviço disponível</translation>
    </message>
    <message>
        <source>Service not reachable</source>
        <translation>Serviço indisponível</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Big Interview</source>
        <extracomment>A product name.</extracomment>
        <translation>Big Interview</translation>
    </message>
    <message>
        <source>Visitor&apos;s screen</source>
        <extracomment>At the foot of a desk that was opened from the visitor&apos;s screen: goes back there.</extracomment>
        <translation>Tela do visitante</translation>
    </message>
    <message>
        <source>Closes the desk and shows the visitor&apos;s screen again.</source>
        <translation>Fecha o balcão e mostra de novo a tela do visitante.</translation>
    </message>
    <message>
        <source>End the program</source>
        <extracomment>At the foot of a desk that was opened from the visitor&apos;s screen.</extracomment>
        <translation>Encerrar o programa</translation>
    </message>
</context>
<context>
    <name>shell::RecordsCommand</name>
    <message numerus="yes">
        <source>The audit record is as it was written: %n row(s).</source>
        <extracomment>Printed by a command.</extracomment>
        <translation>
            <numerusform>O registro de auditoria está como foi gravado: %n linha.</numerusform>
            <numerusform>O registro de auditoria está como foi gravado: %n linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit record was changed: the first bad row is %1 (%2).</source>
        <extracomment>Printed by a command. %1 is the number of a row, %2 an English technical text.</extracomment>
        <translation>O registro de auditoria foi alterado: a primeira linha com problema é a %1 (%2).</translation>
    </message>
    <message>
        <source>The audit record was changed: %1.</source>
        <extracomment>Printed by a command. %1 is an English technical text.</extracomment>
        <translation>O registro de auditoria foi alterado: %1.</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heads of a table printed by a command.</extracomment>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>Labels of the facts of one visit, printed by a command.</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>No visit was found.</source>
        <extracomment>Printed by a command that lists visits.</extracomment>
        <translation>Nenhuma visita foi encontrada.</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Head of the list of what happened during a visit, printed by a command.</extracomment>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Head of the list of what the service checked, printed by a command.</extracomment>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Before the name of a visitor, printed by a command.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Before the operator&apos;s note about a visit, printed by a command.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>O serviço informa</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Último status</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada em</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Deleted: visits %1, texts %2, pictures %3, tokens %4, deliveries %5.</source>
        <extracomment>Printed by a command. Each number stands alone after its word.</extracomment>
        <translation>Apagados: visitas %1, textos %2, imagens %3, tokens %4, entregas %5.</translation>
    </message>
</context>
<context>
    <name>shell::RecoverCommand</name>
    <message>
        <source>No visit was left without a result.</source>
        <translation>Nenhuma visita ficou sem resultado.</translation>
    </message>
    <message>
        <source>%1: another program runs this visit; it is left alone.</source>
        <extracomment>Printed by a command. %1 names a visit.</extracomment>
        <translation>%1: outro programa está conduzindo esta visita; ela não é alterada.</translation>
    </message>
    <message>
        <source>%1: the service could not be asked; the visit is kept for the next try.</source>
        <extracomment>Printed by a command. %1 names a visit.</extracomment>
        <translation>%1: não foi possível consultar o serviço; a visita fica guardada para a próxima tentativa.</translation>
    </message>
</context>
<context>
    <name>shell::RecoveryNotice</name>
    <message numerus="yes">
        <source>%n visit(s) from before are being finished.</source>
        <translation>
            <numerusform>%n visita anterior está sendo concluída.</numerusform>
            <numerusform>%n visitas anteriores estão sendo concluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>Part of a list: &quot;While the program was closed: 1 passed, 1 needs a look&quot;.</extracomment>
        <translation>
            <numerusform>%n aprovada</numerusform>
            <numerusform>%n aprovadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <extracomment>Part of a list: these visits need a person to look at them.</extracomment>
        <translation>
            <numerusform>%n precisa ser analisada</numerusform>
            <numerusform>%n precisam ser analisadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Part of a list: these visits failed.</extracomment>
        <translation>
            <numerusform>%n não aprovada</numerusform>
            <numerusform>%n não aprovadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left before the end</source>
        <extracomment>Part of a list: these visitors left.</extracomment>
        <translation>
            <numerusform>%n interrompida antes do final</numerusform>
            <numerusform>%n interrompidas antes do final</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose creation is unknown</source>
        <extracomment>Part of a list: it is not known whether the service created a session.</extracomment>
        <translation>
            <numerusform>%n com criação desconhecida</numerusform>
            <numerusform>%n com criação desconhecida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never began</source>
        <extracomment>Part of a list: the service was never asked for these visits.</extracomment>
        <translation>
            <numerusform>%n que não começou</numerusform>
            <numerusform>%n que não começaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose result cannot be read yet</source>
        <extracomment>Part of a list: these results are fetched at another time.</extracomment>
        <translation>
            <numerusform>%n cujo resultado ainda não pode ser lido</numerusform>
            <numerusform>%n cujo resultado ainda não pode ser lido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by a problem</source>
        <extracomment>Part of a list: a technical problem ended these visits.</extracomment>
        <translation>
            <numerusform>%n encerrada por um problema</numerusform>
            <numerusform>%n encerradas por um problema</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>While the program was closed: %1.</source>
        <extracomment>%1 is a list such as &quot;1 passed, 1 left before the end&quot;.</extracomment>
        <translation>Enquanto o programa estava fechado: %1.</translation>
    </message>
    <message>
        <source>Visits that were still open: %1.</source>
        <extracomment>%1 is a list such as &quot;1 passed, 1 left before the end&quot;.</extracomment>
        <translation>Visitas que ainda estavam abertas: %1.</translation>
    </message>
    <message>
        <source>Show in Visits</source>
        <extracomment>A button: goes to the place with the visits.</extracomment>
        <translation>Mostrar em Visitas</translation>
    </message>
</context>
<context>
    <name>shell::RefreshStrip</name>
    <message>
        <source>%1 of %2 people are up to date.</source>
        <extracomment>While the progress of several people is read; %1 and %2 are numbers with separators.</extracomment>
        <translation>%1 de %2 pessoas estão atualizadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>Não foi possível ler o progresso de %Ln pessoa.</numerusform>
            <numerusform>Não foi possível ler o progresso de %Ln pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Big Interview asked to wait a moment; then it goes on.</source>
        <translation>O Big Interview pediu para esperar um momento; depois a leitura continua.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends reading the progress of several people.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 people.</source>
        <extracomment>Reading the progress of several people was stopped; %1 and %2 are numbers.</extracomment>
        <translation>Interrompido após %1 de %2 pessoas.</translation>
    </message>
    <message numerus="yes">
        <source>The progress of %Ln people could not be read.</source>
        <translation>
            <numerusform>Não foi possível ler o progresso de %Ln pessoa.</numerusform>
            <numerusform>Não foi possível ler o progresso de %Ln pessoas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not at Big Interview yet; open them to create them there.</source>
        <translation>
            <numerusform>%Ln pessoa ainda não está no Big Interview; abra-a para criá-la lá.</numerusform>
            <numerusform>%Ln pessoas ainda não estão no Big Interview; abra-as para criá-las lá.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::ResultCard</name>
    <message>
        <source>Copy</source>
        <extracomment>A button that copies the id of a session to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the session&apos;s id</source>
        <translation>Copiar o identificador da sessão</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <extracomment>A switch on the result card that shows the service&apos;s scores.</extracomment>
        <translation>Mostrar números</translation>
    </message>
    <message>
        <source>The service advises against judging a person by these numbers.</source>
        <translation>O serviço desaconselha julgar uma pessoa por estes números.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button on the result card that shows technical details.</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>%1 is the service&apos;s id of a session.</extracomment>
        <translation>Sessão %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>What a screen reader says for a result: the word, why, and the next step.</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Open in Visits</source>
        <extracomment>A button on the result card: shows the visit among the others.</extracomment>
        <translation>Abrir em Visitas</translation>
    </message>
</context>
<context>
    <name>shell::ResultScreen</name>
    <message>
        <source>You&apos;re all set</source>
        <extracomment>The visitor&apos;s result when everything is well.</extracomment>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>Please take your document with you. The desk has what it needs.</source>
        <extracomment>The visitor&apos;s result when everything is well. The desk: the people who work here.</extracomment>
        <translation>Por favor, leve seu documento com você. O balcão já tem o que é necessário.</translation>
    </message>
    <message>
        <source>Please see our staff</source>
        <extracomment>The visitor&apos;s result in every other case; must not sound like a refusal.</extracomment>
        <translation>Por favor, procure a nossa equipe</translation>
    </message>
    <message>
        <source>Please take your document with you. They will help you with the next step.</source>
        <extracomment>The visitor&apos;s result in every other case; must not sound like a refusal.</extracomment>
        <translation>Por favor, leve seu documento com você. A equipe vai ajudar você com o próximo passo.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>The visitor&apos;s result where outcomes are not shown.</extracomment>
        <translation>Obrigado</translation>
    </message>
    <message>
        <source>Please take your document with you. Our staff will tell you what happens next.</source>
        <extracomment>The visitor&apos;s result where outcomes are not shown.</extracomment>
        <translation>Por favor, leve seu documento com você. Nossa equipe vai explicar o que acontece agora.</translation>
    </message>
    <message>
        <source>You have left</source>
        <extracomment>Shown to a visitor who has left the visit before its end.</extracomment>
        <translation>Sua visita foi encerrada</translation>
    </message>
    <message>
        <source>Nothing was kept on this screen. You can start again any time.</source>
        <extracomment>Shown to a visitor who has left the visit before its end.</extracomment>
        <translation>Nada foi guardado nesta tela. Você pode começar de novo quando quiser.</translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %Ln second(s).</source>
        <translation>
            <numerusform>Volta ao início em %Ln segundo.</numerusform>
            <numerusform>Volta ao início em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This window closes in %Ln second(s).</source>
        <translation>
            <numerusform>Esta janela fecha em %Ln segundo.</numerusform>
            <numerusform>Esta janela fecha em %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::RunningCard</name>
    <message>
        <source>no page yet</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>ainda sem página</translation>
    </message>
    <message>
        <source>page opening</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>página abrindo</translation>
    </message>
    <message>
        <source>page alive</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>página ativa</translation>
    </message>
    <message>
        <source>page closed</source>
        <extracomment>In the line of facts about a running visit.</extracomment>
        <translation>página fechada</translation>
    </message>
    <message>
        <source>no status yet</source>
        <extracomment>In the line of facts about a running visit: the service was not heard of.</extracomment>
        <translation>ainda sem status</translation>
    </message>
    <message>
        <source>status read %1 s ago</source>
        <extracomment>In the line of facts about a running visit; %1 is a number of seconds such as 0.4.</extracomment>
        <translation>status lido há %1 s</translation>
    </message>
    <message numerus="yes">
        <source>status read %Ln second(s) ago</source>
        <comment>In the line of facts about a running visit.</comment>
        <translation>
            <numerusform>status lido há %Ln segundo</numerusform>
            <numerusform>status lido há %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>status read %Ln minute(s) ago</source>
        <comment>In the line of facts about a running visit.</comment>
        <translation>
            <numerusform>status lido há %Ln minuto</numerusform>
            <numerusform>status lido há %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>started %1</source>
        <extracomment>In the line of facts about a running visit; %1 is a time such as 10:38.</extracomment>
        <translation>início: %1</translation>
    </message>
    <message>
        <source>took %1 min %2 s</source>
        <extracomment>In the line of facts about a visit that is over; minutes and seconds.</extracomment>
        <translation>duração: %1 min %2 s</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Conexão perdida. Nova tentativa em %Ln segundo.</numerusform>
            <numerusform>Conexão perdida. Nova tentativa em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost. Trying again now.</source>
        <translation>Conexão perdida. Tentando de novo agora.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <extracomment>The name of a visit for which nobody entered a name or reference.</extracomment>
        <translation>Sem agendamento</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>Cancelar visita</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>End this visit now? The page closes and the visitor has to begin again.</source>
        <translation>Encerrar esta visita agora? A página fecha e o visitante precisa começar de novo.</translation>
    </message>
    <message>
        <source>End the visit</source>
        <extracomment>Confirms that a running visit is cancelled.</extracomment>
        <translation>Encerrar a visita</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <extracomment>Keeps a running visit going.</extracomment>
        <translation>Continuar a visita</translation>
    </message>
    <message>
        <source>The running visit</source>
        <translation>A visita em andamento</translation>
    </message>
    <message>
        <source>opening in this computer&apos;s browser</source>
        <translation>abrindo no navegador deste computador</translation>
    </message>
    <message>
        <source>in this computer&apos;s browser</source>
        <translation>no navegador deste computador</translation>
    </message>
    <message>
        <source>no code yet</source>
        <extracomment>In the line of facts about a running visit: the code for the phone is being made.</extracomment>
        <translation>ainda sem código</translation>
    </message>
    <message>
        <source>on the visitor&apos;s phone</source>
        <extracomment>In the line of facts about a running visit: the page is there.</extracomment>
        <translation>no celular do visitante</translation>
    </message>
    <message>
        <source>code on the screen</source>
        <translation>código na tela</translation>
    </message>
    <message>
        <source>code taken away</source>
        <extracomment>In the line of facts about a visit that went on with a phone.</extracomment>
        <translation>código retirado</translation>
    </message>
    <message>
        <source>waiting for the visitor</source>
        <extracomment>In the line of facts about a running visit that nothing can be asked about.</extracomment>
        <translation>aguardando o visitante</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Abrir o navegador de novo</translation>
    </message>
    <message>
        <source>This visit uses a static link and ends without a score. Look its result up in the service&apos;s dashboard.</source>
        <translation>Esta visita usa um link estático e termina sem pontuação. Procure o resultado no painel do serviço.</translation>
    </message>
    <message>
        <source>The visitor is done</source>
        <extracomment>Shows the page of a running visit in the computer&apos;s browser once more. Ends a visit over a static link, which a person then decides.</extracomment>
        <translation>O visitante terminou</translation>
    </message>
</context>
<context>
    <name>shell::Score</name>
    <message>
        <source>signs of tampering</source>
        <translation>sinais de manipulação</translation>
    </message>
    <message>
        <source>paper stuck on the document</source>
        <translation>papel colado sobre o documento</translation>
    </message>
    <message>
        <source>signs of alteration</source>
        <translation>sinais de alteração</translation>
    </message>
    <message>
        <source>signs of alteration on the front</source>
        <translation>sinais de alteração na frente</translation>
    </message>
    <message>
        <source>signs of alteration on the back</source>
        <translation>sinais de alteração no verso</translation>
    </message>
    <message>
        <source>alignment of the document in the picture</source>
        <translation>alinhamento do documento na imagem</translation>
    </message>
    <message>
        <source>document shown on a screen</source>
        <translation>documento mostrado em uma tela</translation>
    </message>
    <message>
        <source>copy of a document on paper</source>
        <translation>cópia do documento em papel</translation>
    </message>
    <message>
        <source>earlier use of the document</source>
        <translation>uso anterior do documento</translation>
    </message>
    <message>
        <source>even light on the front</source>
        <translation>luz uniforme na frente</translation>
    </message>
    <message>
        <source>even light on the back</source>
        <translation>luz uniforme no verso</translation>
    </message>
    <message>
        <source>sharpness of the front</source>
        <translation>nitidez da frente</translation>
    </message>
    <message>
        <source>sharpness of the back</source>
        <translation>nitidez do verso</translation>
    </message>
    <message>
        <source>genuine browser</source>
        <translation>navegador autêntico</translation>
    </message>
    <message>
        <source>genuine document</source>
        <translation>documento autêntico</translation>
    </message>
    <message>
        <source>visible features of the front</source>
        <translation>características visíveis da frente</translation>
    </message>
    <message>
        <source>visible features of the back</source>
        <translation>características visíveis do verso</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>tipo de documento</translation>
    </message>
    <message>
        <source>front and back of the same kind</source>
        <translation>frente e verso do mesmo tipo</translation>
    </message>
    <message>
        <source>validity of the document series</source>
        <translation>validade da série do documento</translation>
    </message>
    <message>
        <source>plausible date of birth</source>
        <translation>data de nascimento plausível</translation>
    </message>
    <message>
        <source>visible features of the photo</source>
        <translation>características visíveis da foto</translation>
    </message>
    <message>
        <source>plausible expiry date</source>
        <translation>data de validade plausível</translation>
    </message>
    <message>
        <source>expiry of the document</source>
        <translation>vencimento do documento</translation>
    </message>
    <message>
        <source>content of the barcode</source>
        <translation>conteúdo do código de barras</translation>
    </message>
    <message>
        <source>barcode on the document</source>
        <translation>código de barras do documento</translation>
    </message>
    <message>
        <source>signs of a forgery</source>
        <translation>sinais de falsificação</translation>
    </message>
    <message>
        <source>sex across the document</source>
        <translation>coerência do sexo em todo o documento</translation>
    </message>
    <message>
        <source>name across the document</source>
        <translation>coerência do nome em todo o documento</translation>
    </message>
    <message>
        <source>document number across the document</source>
        <translation>coerência do número em todo o documento</translation>
    </message>
    <message>
        <source>date of birth across the document</source>
        <translation>coerência da data de nascimento em todo o documento</translation>
    </message>
    <message>
        <source>check digit of the document number</source>
        <translation>dígito verificador do número do documento</translation>
    </message>
    <message>
        <source>check digit of the date of birth</source>
        <translation>dígito verificador da data de nascimento</translation>
    </message>
    <message>
        <source>check digit of the expiry date</source>
        <translation>dígito verificador da data de validade</translation>
    </message>
    <message>
        <source>overall check digit</source>
        <translation>dígito verificador geral</translation>
    </message>
    <message>
        <source>first name as expected</source>
        <translation>nome esperado</translation>
    </message>
    <message>
        <source>last name as expected</source>
        <translation>sobrenome esperado</translation>
    </message>
    <message>
        <source>live person</source>
        <translation>pessoa real</translation>
    </message>
    <message>
        <source>quality of the face picture</source>
        <translation>qualidade da imagem do rosto</translation>
    </message>
    <message>
        <source>mask or other imitation</source>
        <translation>máscara ou outra imitação</translation>
    </message>
    <message>
        <source>way imitations were looked for</source>
        <translation>método de detecção de imitações</translation>
    </message>
    <message>
        <source>known person</source>
        <translation>pessoa conhecida</translation>
    </message>
    <message>
        <source>covered face</source>
        <translation>rosto coberto</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>óculos</translation>
    </message>
    <message>
        <source>light on the face</source>
        <translation>luz no rosto</translation>
    </message>
    <message>
        <source>name of the known person</source>
        <translation>nome da pessoa conhecida</translation>
    </message>
    <message>
        <source>rule of the flow</source>
        <translation>regra do fluxo</translation>
    </message>
    <message>
        <source>answer of the government register</source>
        <translation>resposta do registro oficial</translation>
    </message>
    <message>
        <source>document data in the register</source>
        <translation>dados do documento no registro oficial</translation>
    </message>
    <message>
        <source>document data against the register</source>
        <translation>dados do documento em relação ao registro oficial</translation>
    </message>
    <message>
        <source>certainty of the reading</source>
        <translation>certeza da leitura</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Prova de vida</translation>
    </message>
    <message>
        <source>Face match</source>
        <translation>Comparação facial</translation>
    </message>
    <message>
        <source>Government check</source>
        <translation>Consulta ao registro oficial</translation>
    </message>
    <message>
        <source>Sign-in by face</source>
        <translation>Acesso com o rosto</translation>
    </message>
    <message>
        <source>CURP register</source>
        <translation>Registro CURP</translation>
    </message>
    <message>
        <source>INE register</source>
        <translation>Registro INE</translation>
    </message>
    <message>
        <source>Reading of the document</source>
        <translation>Leitura do documento</translation>
    </message>
    <message>
        <source>Device risk</source>
        <translation>Risco do dispositivo</translation>
    </message>
    <message>
        <source>Behaviour risk</source>
        <translation>Risco de comportamento</translation>
    </message>
    <message>
        <source>External check</source>
        <translation>Verificação externa</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Lista restritiva</translation>
    </message>
    <message>
        <source>Recording of the session</source>
        <translation>Gravação da sessão</translation>
    </message>
    <message>
        <source>Document in the picture</source>
        <translation>Documento na imagem</translation>
    </message>
    <message>
        <source>Repeated steps</source>
        <translation>Etapas repetidas</translation>
    </message>
    <message>
        <source>a live person in front of the camera</source>
        <translation>uma pessoa real diante da câmera</translation>
    </message>
    <message>
        <source>same person as on the document</source>
        <translation>a mesma pessoa do documento</translation>
    </message>
    <message>
        <source>the register confirms the document</source>
        <translation>o registro confirma o documento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) passed</source>
        <comment>How many checks of one module passed.</comment>
        <translation>
            <numerusform>%Ln verificação aprovada</numerusform>
            <numerusform>%Ln verificações aprovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to complain about</source>
        <translation>nada a apontar</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln other check(s) passed</source>
        <extracomment>%1 is a list of checks that did not pass, such as &quot;sharpness of the front&quot;.</extracomment>
        <translation>
            <numerusform>%1; mais %Ln verificação aprovada</numerusform>
            <numerusform>%1; mais %Ln verificações aprovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the service asks for a person to look at this</source>
        <translation>o serviço pede que uma pessoa analise isto</translation>
    </message>
    <message>
        <source>the service did not accept this</source>
        <translation>o serviço não aceitou isto</translation>
    </message>
    <message>
        <source>the service gave no verdict</source>
        <translation>o serviço não deu um veredito</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Beside a tick: a check was accepted.</extracomment>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Beside an exclamation mark: a person has to look at a check.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Beside a cross: a check was not accepted.</extracomment>
        <translation>Não aprovado</translation>
    </message>
    <message>
        <source>No verdict</source>
        <extracomment>Beside a check the service did not judge.</extracomment>
        <translation>Sem veredito</translation>
    </message>
    <message>
        <source>Not part of this flow</source>
        <extracomment>Beside a module that this onboarding flow does not have.</extracomment>
        <translation>Não faz parte deste fluxo</translation>
    </message>
</context>
<context>
    <name>shell::SettingField</name>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Informe um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2, with a point before the decimals.</source>
        <translation>Informe um número de %1 a %2, com um ponto antes das casas decimais.</translation>
    </message>
    <message>
        <source>Enter a full address that begins with https://.</source>
        <translation>Informe um endereço completo que comece com https://.</translation>
    </message>
    <message>
        <source>Choose one of the entries.</source>
        <translation>Escolha uma das opções.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Este valor não pode ser usado.</translation>
    </message>
    <message>
        <source>There is no such file that this program can read.</source>
        <translation>Não existe um arquivo assim que este programa possa ler.</translation>
    </message>
    <message>
        <source>The file must hold the key alone and be readable by its owner alone.</source>
        <translation>O arquivo deve conter somente a chave, e somente o proprietário deve poder lê-lo.</translation>
    </message>
    <message>
        <source>Enter a colour as # and six digits, such as #1E4BBF.</source>
        <translation>Informe uma cor como # e seis dígitos, por exemplo #1E4BBF.</translation>
    </message>
    <message>
        <source>Enter host names alone, separated by commas.</source>
        <translation>Informe somente nomes de host, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Fixed by the policy of your administrator.</source>
        <translation>Fixado pela política do administrador.</translation>
    </message>
    <message>
        <source>Set on the command line for as long as the program runs.</source>
        <translation>Definido na linha de comando enquanto o programa estiver em execução.</translation>
    </message>
    <message>
        <source>Set by an environment variable of this computer. Change it there.</source>
        <translation>Definido por uma variável de ambiente deste computador. Altere lá.</translation>
    </message>
    <message>
        <source>Set in the file %1. Change it there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Definido no arquivo %1. Altere lá.</translation>
    </message>
    <message>
        <source>This field is needed before visits can start.</source>
        <translation>Este campo é necessário para iniciar visitas.</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Endereço do serviço</translation>
    </message>
    <message>
        <source>The address of the Incode API of your account, without /0 at its end.</source>
        <translation>O endereço da API da Incode da sua conta, sem /0 no final.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>The id of the flow or workflow that visitors go through, from the Incode dashboard.</source>
        <translation>O identificador do fluxo ou fluxo de trabalho (workflow) que os visitantes percorrem, obtido no painel da Incode.</translation>
    </message>
    <message>
        <source>24 letters and digits</source>
        <translation>24 letras e dígitos</translation>
    </message>
    <message>
        <source>API key file</source>
        <translation>Arquivo da chave de API</translation>
    </message>
    <message>
        <source>A file that holds nothing but the API key and that only this user can read. Leave it empty to use the key store of this computer.</source>
        <translation>Um arquivo que contém somente a chave de API e que só este usuário pode ler. Deixe vazio para usar o armazenamento de chaves deste computador.</translation>
    </message>
    <message>
        <source>The key store is used</source>
        <translation>O armazenamento de chaves é usado</translation>
    </message>
    <message>
        <source>Language sent to the service</source>
        <translation>Idioma enviado ao serviço</translation>
    </message>
    <message>
        <source>The language of the onboarding page. It can follow the language chosen on the screen.</source>
        <translation>O idioma da página de verificação. Pode seguir o idioma escolhido na tela.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>Whose documents are expected. ALL accepts every country.</source>
        <translation>De que país os documentos são esperados. ALL aceita todos os países.</translation>
    </message>
    <message>
        <source>Address at the end</source>
        <translation>Endereço final</translation>
    </message>
    <message>
        <source>Where the onboarding page goes when it is done. It is caught before anything is sent there.</source>
        <translation>Para onde a página de verificação vai quando termina. É interceptado antes que algo seja enviado para lá.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Outcome on the visitor&apos;s screen</source>
        <translation>Resultado na tela do visitante</translation>
    </message>
    <message>
        <source>Whether the visitor is told that all is well. Otherwise everybody is thanked and asked to see the staff.</source>
        <translation>Se o visitante é informado de que está tudo certo. Caso contrário, a tela agradece a todos e pede que procurem a equipe.</translation>
    </message>
    <message>
        <source>Time of the last screen</source>
        <translation>Duração da última tela</translation>
    </message>
    <message>
        <source>Seconds the visitor&apos;s last screen stays before it goes by itself.</source>
        <translation>Segundos que a última tela do visitante permanece antes de fechar sozinha.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Degrees north of the equator; south is negative.</source>
        <translation>Graus ao norte do equador; o sul é negativo.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Degrees east of Greenwich; west is negative.</source>
        <translation>Graus a leste de Greenwich; o oeste é negativo.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Metres within which this position is right, told to the page.</source>
        <translation>Metros dentro dos quais esta posição é correta; são informados à página.</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Idioma deste programa</translation>
    </message>
    <message>
        <source>Used at once, here and on the visitor&apos;s screen.</source>
        <translation>Vale imediatamente, aqui e na tela do visitante.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Name of your house</source>
        <translation>Nome da sua organização</translation>
    </message>
    <message>
        <source>Shown at the top of the visitor&apos;s screen.</source>
        <translation>Aparece na parte superior da tela do visitante.</translation>
    </message>
    <message>
        <source>Logo file</source>
        <translation>Arquivo do logotipo</translation>
    </message>
    <message>
        <source>An SVG or PNG picture, shown at the top of the visitor&apos;s screen.</source>
        <translation>Uma imagem SVG ou PNG que aparece na parte superior da tela do visitante.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Cor de destaque</translation>
    </message>
    <message>
        <source>The colour of buttons. A colour that is hard to read is not used.</source>
        <translation>A cor dos botões. Uma cor difícil de ler não é usada.</translation>
    </message>
    <message>
        <source>Welcome headline</source>
        <translation>Título de boas-vindas</translation>
    </message>
    <message>
        <source>Shown on the first screen in place of the built-in headline.</source>
        <translation>Aparece na primeira tela no lugar do título padrão.</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Hosts permitidos</translation>
    </message>
    <message>
        <source>Host names the onboarding page may live on and go to, separated by commas. Names below them are allowed, too.</source>
        <translation>Nomes de host em que a página de verificação pode estar e para os quais pode ir, separados por vírgulas. Os nomes abaixo deles também são permitidos.</translation>
    </message>
    <message>
        <source>Resource hosts</source>
        <translation>Hosts de recursos</translation>
    </message>
    <message>
        <source>When set, the only host names the page may load anything from. Leave it empty unless your security officer gave you the list.</source>
        <translation>Se definido, os únicos nomes de host dos quais a página pode carregar conteúdo. Deixe vazio, a menos que o responsável pela segurança tenha fornecido a lista.</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Time between status reads</source>
        <translation>Tempo entre leituras do status</translation>
    </message>
    <message>
        <source>Milliseconds between two questions how far the visitor is.</source>
        <translation>Milissegundos entre duas consultas sobre o progresso do visitante.</translation>
    </message>
    <message>
        <source>Longest time of a visit</source>
        <translation>Duração máxima de uma visita</translation>
    </message>
    <message>
        <source>Seconds after which a visit that is not finished is ended.</source>
        <translation>Segundos após os quais uma visita não concluída é encerrada.</translation>
    </message>
    <message>
        <source>As chosen on the screen</source>
        <extracomment>One of the choices for the language sent to the service.</extracomment>
        <translation>O escolhido na tela</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <extracomment>One of the choices for the language of the program.
----------
One of the choices for the appearance.
----------
One of the choices for sleep and screen saver.</extracomment>
        <translation>Conforme este computador</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>One of the choices for the appearance.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>One of the choices for the appearance.</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>One of the choices for the appearance.</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Tell the visitor</source>
        <extracomment>One of the choices for the visitor&apos;s last screen.</extracomment>
        <translation>Informar o visitante</translation>
    </message>
    <message>
        <source>Thank everybody alike</source>
        <extracomment>One of the choices for the visitor&apos;s last screen.</extracomment>
        <translation>Agradecer a todos da mesma forma</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto do documento</translation>
    </message>
    <message>
        <source>Whether it is fetched after each finished visit. Otherwise only when an operator asks, and that is recorded.</source>
        <translation>Se é obtido após cada visita concluída. Caso contrário, só quando um operador pede, e isso fica registrado.</translation>
    </message>
    <message>
        <source>Pictures of face and document</source>
        <translation>Imagens do rosto e do documento</translation>
    </message>
    <message>
        <source>Whether they are fetched after each finished visit. Otherwise only when an operator asks, and that is recorded.</source>
        <translation>Se são obtidas após cada visita concluída. Caso contrário, só quando um operador pede, e isso fica registrado.</translation>
    </message>
    <message>
        <source>Deleting old data</source>
        <translation>Apagar dados antigos</translation>
    </message>
    <message>
        <source>Whether data is deleted for good once its period has passed.</source>
        <translation>Se os dados são apagados definitivamente quando o prazo termina.</translation>
    </message>
    <message>
        <source>Period of pictures and document text</source>
        <translation>Prazo das imagens e do texto do documento</translation>
    </message>
    <message>
        <source>Hours after they were fetched.</source>
        <translation>Horas após terem sido obtidos.</translation>
    </message>
    <message>
        <source>Period of a session&apos;s token</source>
        <translation>Prazo do token de uma sessão</translation>
    </message>
    <message>
        <source>Minutes after a final result. As long as it is kept, pictures and text can be asked for; 0 forgets it at once.</source>
        <translation>Minutos após um resultado final. Enquanto o token é guardado, é possível pedir as imagens e o texto; com 0, ele é descartado imediatamente.</translation>
    </message>
    <message>
        <source>Period of visits</source>
        <translation>Prazo das visitas</translation>
    </message>
    <message>
        <source>Days after its end for which a visit is kept, with its result and note.</source>
        <translation>Dias após o término durante os quais uma visita é guardada, com o resultado e a nota.</translation>
    </message>
    <message>
        <source>Hour of upkeep</source>
        <translation>Hora da manutenção</translation>
    </message>
    <message>
        <source>Hour of the day at which old data is deleted and a backup is made. When the computer was off, it happens at the next start.</source>
        <translation>Hora do dia em que os dados antigos são apagados e um backup é feito. Se o computador estava desligado, isso acontece na próxima inicialização.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>How many daily backups are kept on this computer; 0 makes none.</source>
        <translation>Quantos backups diários são guardados neste computador; com 0, nenhum é feito.</translation>
    </message>
    <message>
        <source>When an operator asks</source>
        <extracomment>One of the choices for pictures and text of a visit.</extracomment>
        <translation>Quando um operador pede</translation>
    </message>
    <message>
        <source>After each finished visit</source>
        <extracomment>One of the choices for pictures and text of a visit.</extracomment>
        <translation>Após cada visita concluída</translation>
    </message>
    <message>
        <source>Delete what is past its period</source>
        <extracomment>One of the choices for deleting old data.</extracomment>
        <translation>Apagar o que passou do prazo</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>One of the choices for deleting old data.</extracomment>
        <translation>Guardar tudo</translation>
    </message>
    <message>
        <source>Enter a path that begins with a slash.</source>
        <translation>Informe um caminho que comece com uma barra (/).</translation>
    </message>
    <message>
        <source>Enter on, off, a port, or an address and a port such as 127.0.0.1:8787.</source>
        <translation>Informe on (ativado), off (desativado), uma porta ou um endereço e uma porta, por exemplo 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM.</source>
        <translation>Este arquivo não contém um certificado em PEM.</translation>
    </message>
    <message>
        <source>There is no such program on this computer.</source>
        <translation>Não existe um programa assim neste computador.</translation>
    </message>
    <message>
        <source>Enter a path without question marks, stars and other signs.</source>
        <translation>Informe um caminho sem pontos de interrogação, asteriscos nem outros sinais.</translation>
    </message>
    <message>
        <source>Enter the name of a header: letters, digits and hyphens.</source>
        <translation>Informe o nome de um cabeçalho: letras, dígitos e hifens.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Quem é consultado</translation>
    </message>
    <message>
        <source>Incode itself with an API key on this computer, or a backend of your own that holds the key, so that none is here.</source>
        <translation>A própria Incode, com uma chave de API neste computador, ou um backend seu que guarda a chave, para que nenhuma fique aqui.</translation>
    </message>
    <message>
        <source>Backend address</source>
        <translation>Endereço do backend</translation>
    </message>
    <message>
        <source>The address of your backend, which makes the sessions and answers how they went.</source>
        <translation>O endereço do seu backend, que cria as sessões e informa o andamento delas.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Arquivo do token</translation>
    </message>
    <message>
        <source>A file that holds nothing but the token your backend expects and that only this user can read. Leave it empty when it expects none.</source>
        <translation>Um arquivo que contém somente o token que o seu backend espera e que só este usuário pode ler. Deixe vazio se ele não espera nenhum.</translation>
    </message>
    <message>
        <source>No token is sent</source>
        <translation>Nenhum token é enviado</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>A PEM file with the certificate this computer shows to your backend. Leave it empty when it asks for none.</source>
        <translation>Um arquivo PEM com o certificado que este computador apresenta ao seu backend. Deixe vazio se ele não pede nenhum.</translation>
    </message>
    <message>
        <source>No certificate is shown</source>
        <translation>Nenhum certificado é apresentado</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Chave do certificado de cliente</translation>
    </message>
    <message>
        <source>A PEM file with its private key, without a password, that only this user can read.</source>
        <translation>Um arquivo PEM com a chave privada dele, sem senha, que só este usuário pode ler.</translation>
    </message>
    <message>
        <source>Path that starts</source>
        <translation>Caminho de início</translation>
    </message>
    <message>
        <source>For a backend that starts a session and answers its address in two calls. Leave it empty when one call does both.</source>
        <translation>Para um backend que inicia uma sessão e informa o endereço dela em duas chamadas. Deixe vazio se uma só chamada faz as duas coisas.</translation>
    </message>
    <message>
        <source>One call does both</source>
        <translation>Uma só chamada faz as duas coisas</translation>
    </message>
    <message>
        <source>Path of the onboarding address</source>
        <translation>Caminho do endereço de verificação</translation>
    </message>
    <message>
        <source>What your backend calls the request that makes a session and answers its address.</source>
        <translation>Como o seu backend chama a solicitação que cria uma sessão e informa o endereço dela.</translation>
    </message>
    <message>
        <source>Path of the status</source>
        <translation>Caminho do status</translation>
    </message>
    <message>
        <source>What your backend calls the request that answers how far a visitor is.</source>
        <translation>Como o seu backend chama a solicitação que informa o progresso de um visitante.</translation>
    </message>
    <message>
        <source>Path of the result</source>
        <translation>Caminho do resultado</translation>
    </message>
    <message>
        <source>What your backend calls the request that answers the result.</source>
        <translation>Como o seu backend chama a solicitação que informa o resultado.</translation>
    </message>
    <message>
        <source>Static link</source>
        <translation>Link estático</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>The command of the browser that shows the page when it is not shown in this program.</source>
        <translation>O comando do navegador que mostra a página quando ela não é mostrada neste programa.</translation>
    </message>
    <message>
        <source>The browser of this computer</source>
        <translation>O navegador deste computador</translation>
    </message>
    <message>
        <source>Where the browser ends</source>
        <translation>Onde o navegador termina</translation>
    </message>
    <message>
        <source>Where the page goes at its end when a browser shows it. The visit is finished from its status in any case.</source>
        <translation>Para onde a página vai no final quando um navegador a mostra. De qualquer forma, a visita é concluída a partir do status.</translation>
    </message>
    <message>
        <source>Time of the code</source>
        <translation>Duração do código</translation>
    </message>
    <message>
        <source>Seconds without a touch after which the code for the visitor&apos;s phone is hidden.</source>
        <translation>Segundos sem toque após os quais o código para o celular do visitante é ocultado.</translation>
    </message>
    <message>
        <source>Time of your own page</source>
        <translation>Duração da sua própria página</translation>
    </message>
    <message>
        <source>Seconds for which the address at the end is really shown; 0 only catches it.</source>
        <translation>Segundos durante os quais o endereço final é realmente mostrado; com 0, ele é apenas interceptado.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Where this program takes webhooks: off, on, a port, or an address and a port. Other computers reach it only by an address of its own, and then it needs a certificate.</source>
        <translation>Onde este programa recebe webhooks: off (desativado), on (ativado), uma porta ou um endereço e uma porta. Outros computadores só o alcançam por um endereço próprio dele e, nesse caso, é necessário um certificado.</translation>
    </message>
    <message>
        <source>Path of the deliveries</source>
        <translation>Caminho das entregas</translation>
    </message>
    <message>
        <source>The path behind the address that you register with Incode.</source>
        <translation>O caminho que vem após o endereço que você cadastra na Incode.</translation>
    </message>
    <message>
        <source>Name of the secret header</source>
        <translation>Nome do cabeçalho secreto</translation>
    </message>
    <message>
        <source>The header that you register with Incode, so that nobody else can send anything.</source>
        <translation>O cabeçalho que você cadastra na Incode, para que ninguém mais possa enviar nada.</translation>
    </message>
    <message>
        <source>File with its value</source>
        <translation>Arquivo com o valor dele</translation>
    </message>
    <message>
        <source>A file that holds nothing but that header&apos;s value and that only this user can read.</source>
        <translation>Um arquivo que contém somente o valor desse cabeçalho e que só este usuário pode ler.</translation>
    </message>
    <message>
        <source>Certificate of the receiver</source>
        <translation>Certificado do receptor</translation>
    </message>
    <message>
        <source>A PEM file with its certificate and those that signed it. Leave it empty when a relay on this computer passes deliveries on.</source>
        <translation>Um arquivo PEM com o certificado dele e os que o assinaram. Deixe vazio se um relay neste computador encaminha as entregas.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sem criptografia</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Chave do certificado</translation>
    </message>
    <message>
        <source>Incode itself</source>
        <extracomment>One of the choices for who is asked: the vendor, by its name.</extracomment>
        <translation>A própria Incode</translation>
    </message>
    <message>
        <source>Your own backend</source>
        <extracomment>One of the choices for who is asked: a server of the customer&apos;s.</extracomment>
        <translation>Seu próprio backend</translation>
    </message>
    <message>
        <source>To a page of this program</source>
        <extracomment>One of the choices for where the browser goes at the end of a visit.</extracomment>
        <translation>Para uma página deste programa</translation>
    </message>
    <message>
        <source>To the address at the end</source>
        <extracomment>One of the choices for where the browser goes at the end of a visit.</extracomment>
        <translation>Para o endereço final</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <extracomment>One of the choices for where the browser goes at the end of a visit.</extracomment>
        <translation>Para lugar nenhum</translation>
    </message>
    <message>
        <source>A link to a flow that is the same for everybody, used in place of sessions of our own. Its results cannot be read here: each visit ends for a person to decide. On a phone or in a browser only a webhook or the desk tells that it has ended.</source>
        <translation>Um link para um fluxo, igual para todos, usado no lugar de sessões próprias. Os resultados dele não podem ser lidos aqui: cada visita termina à espera da decisão de uma pessoa. Em um celular ou em um navegador, só um webhook ou o balcão avisa que ela terminou.</translation>
    </message>
    <message>
        <source>Enter the subdomain alone, such as acme, or an address that begins with https://.</source>
        <translation>Informe somente o subdomínio, por exemplo acme, ou um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>Enter each place as a title, an equals sign and a path that begins with one slash, separated by commas.</source>
        <translation>Informe cada lugar como um título, um sinal de igual e um caminho que comece com uma só barra (/), separados por vírgulas.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Your organisation at Big Interview: the first part of its address, or the whole address.</source>
        <translation>Sua organização no Big Interview: a primeira parte do endereço dela ou o endereço completo.</translation>
    </message>
    <message>
        <source>Where it opens</source>
        <translation>Onde abrir</translation>
    </message>
    <message>
        <source>A window of this program is emptied when it closes. The computer&apos;s browser keeps the person signed in, and its history may keep the address.</source>
        <translation>Uma janela deste programa é esvaziada quando fecha. O navegador do computador mantém a sessão da pessoa aberta, e o histórico dele pode guardar o endereço.</translation>
    </message>
    <message>
        <source>Address after signing out</source>
        <translation>Endereço após sair</translation>
    </message>
    <message>
        <source>Where a person lands who signs out; a window of this program closes there.</source>
        <translation>Para onde vai a pessoa que sai da conta; nesse ponto, uma janela deste programa fecha.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own page</source>
        <translation>A página da sua organização</translation>
    </message>
    <message>
        <source>Hosts to return to</source>
        <translation>Hosts de retorno</translation>
    </message>
    <message>
        <source>Host names that an address given for one launch may be on, separated by commas.</source>
        <translation>Nomes de host em que pode estar um endereço informado para um único acesso, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer um</translation>
    </message>
    <message>
        <source>Other allowed hosts</source>
        <translation>Outros hosts permitidos</translation>
    </message>
    <message>
        <source>Host names the window may go to besides your organisation&apos;s own, separated by commas.</source>
        <translation>Nomes de host para os quais a janela pode ir além do host da sua organização, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Saved places</source>
        <translation>Lugares salvos</translation>
    </message>
    <message>
        <source>Places of the member pages that you open often, each as a title, an equals sign and its path, separated by commas.</source>
        <translation>Lugares das páginas dos membros que você abre com frequência, cada um como um título, um sinal de igual e o caminho dele, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Webhook key file</source>
        <translation>Arquivo da chave do webhook</translation>
    </message>
    <message>
        <source>A file that holds nothing but the key Big Interview showed when the webhook was made, and that only this user can read.</source>
        <translation>Um arquivo que contém somente a chave que o Big Interview mostrou quando o webhook foi criado e que só este usuário pode ler.</translation>
    </message>
    <message>
        <source>No deliveries are taken</source>
        <translation>Nenhuma entrega é aceita</translation>
    </message>
    <message>
        <source>Path of Big Interview&apos;s deliveries</source>
        <translation>Caminho das entregas do Big Interview</translation>
    </message>
    <message>
        <source>The path behind the address that you register with Big Interview.</source>
        <translation>O caminho que vem após o endereço que você cadastra no Big Interview.</translation>
    </message>
    <message>
        <source>In a window of this program</source>
        <extracomment>One of the choices for where Big Interview opens.</extracomment>
        <translation>Em uma janela deste programa</translation>
    </message>
    <message>
        <source>In the computer&apos;s browser</source>
        <extracomment>One of the choices for where Big Interview opens.</extracomment>
        <translation>No navegador do computador</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Imagem de fundo</translation>
    </message>
    <message>
        <source>An SVG, PNG or JPEG picture behind the welcome screen. Text keeps a ground of its own.</source>
        <translation>Uma imagem SVG, PNG ou JPEG atrás da tela de boas-vindas. O texto mantém um fundo próprio.</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Antes da visita</translation>
    </message>
    <message>
        <source>Whether visitors are told what will happen, and accept it, before anything begins.</source>
        <translation>Se os visitantes são informados do que vai acontecer, e aceitam, antes que algo comece.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Whether visitors type or scan a reference first. It becomes the customer id of the visit.</source>
        <translation>Se os visitantes primeiro digitam uma referência ou a leem com o leitor. Ela passa a ser o identificador de cliente (customer id) da visita.</translation>
    </message>
    <message>
        <source>Form of a reference</source>
        <translation>Formato de uma referência</translation>
    </message>
    <message>
        <source>A regular expression that a whole reference must match.</source>
        <translation>Uma expressão regular à qual a referência inteira deve corresponder.</translation>
    </message>
    <message>
        <source>Any reference is taken</source>
        <translation>Qualquer referência é aceita</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation>Câmera e microfone</translation>
    </message>
    <message>
        <source>Whether they and the network are checked together with the visitor before a session begins.</source>
        <translation>Se eles e a rede são verificados junto com o visitante antes do início de uma sessão.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>The name of the camera visitors are to use, or a part of it. vestibule doctor lists them.</source>
        <translation>O nome da câmera que os visitantes devem usar, ou uma parte dele. vestibule doctor lista as câmeras.</translation>
    </message>
    <message>
        <source>The first real camera</source>
        <translation>A primeira câmera real</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>The name of the microphone visitors are to use, or a part of it.</source>
        <translation>O nome do microfone que os visitantes devem usar, ou uma parte dele.</translation>
    </message>
    <message>
        <source>The first microphone</source>
        <translation>O primeiro microfone</translation>
    </message>
    <message>
        <source>Whose choice they are</source>
        <translation>Quem escolhe os dois</translation>
    </message>
    <message>
        <source>The onboarding page chooses by itself, or it is given this camera and this microphone whatever it asks for.</source>
        <translation>A página de verificação escolhe sozinha, ou recebe esta câmera e este microfone, não importa o que peça.</translation>
    </message>
    <message>
        <source>Files for the page</source>
        <translation>Arquivos para a página</translation>
    </message>
    <message>
        <source>Whether the onboarding page may be given files from the folder below. Nothing else on this computer can be chosen.</source>
        <translation>Se a página de verificação pode receber arquivos da pasta abaixo. Nada mais neste computador pode ser escolhido.</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Pasta dos arquivos</translation>
    </message>
    <message>
        <source>The full path of the one folder that visitors may choose files from.</source>
        <translation>O caminho completo da única pasta da qual os visitantes podem escolher arquivos.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Quem chamar</translation>
    </message>
    <message>
        <source>Shown as it stands when this screen is out of order, such as a telephone number.</source>
        <translation>Aparece exatamente como está escrito quando esta tela está fora de serviço; por exemplo, um número de telefone.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Telas</translation>
    </message>
    <message>
        <source>With two, the visitor has one display and the desk has the other.</source>
        <translation>Com duas, o visitante tem um monitor e o balcão tem o outro.</translation>
    </message>
    <message>
        <source>Display of the visitor&apos;s screen</source>
        <translation>Monitor da tela do visitante</translation>
    </message>
    <message>
        <source>As vestibule doctor names it.</source>
        <translation>O nome que vestibule doctor informa.</translation>
    </message>
    <message>
        <source>The main one, or with two screens the other one</source>
        <translation>O principal ou, com duas telas, o outro</translation>
    </message>
    <message>
        <source>Display of the desk</source>
        <translation>Monitor do balcão</translation>
    </message>
    <message>
        <source>As vestibule doctor names it; only with two screens.</source>
        <translation>O nome que vestibule doctor informa; somente com duas telas.</translation>
    </message>
    <message>
        <source>The main one</source>
        <translation>O principal</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado na tela</translation>
    </message>
    <message>
        <source>Whether visitors can type on the screen itself.</source>
        <translation>Se os visitantes podem digitar na própria tela.</translation>
    </message>
    <message>
        <source>Sleep and screen saver</source>
        <translation>Suspensão e protetor de tela</translation>
    </message>
    <message>
        <source>Whether they are held off while the visitor&apos;s screen is in use.</source>
        <translation>Se são impedidos enquanto a tela do visitante está em uso.</translation>
    </message>
    <message>
        <source>Time of the welcome screen</source>
        <translation>Tempo da tela de boas-vindas</translation>
    </message>
    <message>
        <source>Seconds without a touch after which it dims and goes back to your own language.</source>
        <translation>Segundos sem toque após os quais ela escurece e volta ao seu próprio idioma.</translation>
    </message>
    <message>
        <source>Patience before the visit</source>
        <translation>Espera antes da visita</translation>
    </message>
    <message>
        <source>Seconds without a touch after which visitors are asked whether they are still there.</source>
        <translation>Segundos sem toque após os quais a tela pergunta ao visitante se ele ainda está presente.</translation>
    </message>
    <message>
        <source>Patience while devices are checked</source>
        <translation>Espera durante a verificação dos dispositivos</translation>
    </message>
    <message>
        <source>The same while camera and microphone are checked.</source>
        <translation>O mesmo, enquanto a câmera e o microfone são verificados.</translation>
    </message>
    <message>
        <source>Patience during the visit</source>
        <translation>Espera durante a visita</translation>
    </message>
    <message>
        <source>The same during the visit. A camera in use and progress of the page count as presence.</source>
        <translation>O mesmo, durante a visita. Uma câmera em uso e o avanço da página contam como presença.</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>Tempo para responder</translation>
    </message>
    <message>
        <source>Seconds for which that question waits before the visit is ended and everything is removed.</source>
        <translation>Segundos que essa pergunta espera antes que a visita seja encerrada e tudo seja apagado.</translation>
    </message>
    <message>
        <source>Patience with an open window</source>
        <translation>Espera com uma janela aberta</translation>
    </message>
    <message>
        <source>Seconds without a touch after which a window of Big Interview asks whether somebody is still there, and then closes.</source>
        <translation>Segundos sem toque após os quais uma janela do Big Interview pergunta se ainda há alguém presente e depois fecha.</translation>
    </message>
    <message>
        <source>Tell visitors and ask</source>
        <extracomment>One of the choices for what comes before a visit.</extracomment>
        <translation>Informar os visitantes e perguntar</translation>
    </message>
    <message>
        <source>Begin at once</source>
        <extracomment>One of the choices for what comes before a visit.</extracomment>
        <translation>Começar imediatamente</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>One of the choices for the reference a visitor types.</extracomment>
        <translation>Não pedida</translation>
    </message>
    <message>
        <source>Asked, and may be left out</source>
        <extracomment>One of the choices for the reference a visitor types.</extracomment>
        <translation>Pedida, mas opcional</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>One of the choices for the reference a visitor types.</extracomment>
        <translation>Obrigatória</translation>
    </message>
    <message>
        <source>Check them first</source>
        <extracomment>One of the choices for camera and microphone.</extracomment>
        <translation>Verificar antes</translation>
    </message>
    <message>
        <source>Leave it to the page</source>
        <extracomment>One of the choices for camera and microphone.</extracomment>
        <translation>Deixar para a página</translation>
    </message>
    <message>
        <source>The page chooses</source>
        <extracomment>One of the choices for which camera the page gets.</extracomment>
        <translation>A página escolhe</translation>
    </message>
    <message>
        <source>Always these</source>
        <extracomment>One of the choices for which camera the page gets.</extracomment>
        <translation>Sempre estes</translation>
    </message>
    <message>
        <source>From one folder</source>
        <extracomment>One of the choices for files that visitors may give to the page.</extracomment>
        <translation>De uma pasta</translation>
    </message>
    <message>
        <source>One</source>
        <extracomment>One of the choices for how many screens there are.</extracomment>
        <translation>Uma</translation>
    </message>
    <message>
        <source>Two</source>
        <extracomment>One of the choices for how many screens there are.</extracomment>
        <translation>Duas</translation>
    </message>
    <message>
        <source>When no other is connected</source>
        <extracomment>One of the choices for the keyboard on the screen.</extracomment>
        <translation>Quando nenhum outro estiver conectado</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>One of the choices for the keyboard on the screen.</extracomment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>One of the choices for the keyboard on the screen.</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Hold them off</source>
        <extracomment>One of the choices for sleep and screen saver.</extracomment>
        <translation>Impedir</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>One of the choices for files that visitors may give to the page.</extracomment>
        <translation>Não permitido</translation>
    </message>
</context>
<context>
    <name>shell::SettingsForm</name>
    <message>
        <source>Nothing was saved, because the key store of this computer does not work.</source>
        <translation>Nada foi salvo, porque o armazenamento de chaves deste computador não funciona.</translation>
    </message>
    <message>
        <source>This field is needed together with “%1”.</source>
        <extracomment>%1 is the name of another field.</extracomment>
        <translation>Este campo é necessário junto com “%1”.</translation>
    </message>
    <message>
        <source>Other computers reach the receiver at its address, so it needs a certificate.</source>
        <translation>Outros computadores alcançam o receptor no endereço dele, por isso é necessário um certificado.</translation>
    </message>
</context>
<context>
    <name>shell::SettingsPage</name>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Please correct the marked fields.</source>
        <translation>Por favor, corrija os campos marcados.</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>A topic of the settings: address, flow and key of the service.</extracomment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>A topic of the settings: what is asked of and told to visitors.</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>A topic of the settings: where this kiosk stands.</extracomment>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>A topic of the settings: language, colours and brand.</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>A topic of the settings: for security officers.</extracomment>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself: everything of every visit is kept until somebody deletes it.</source>
        <translation>Nada é apagado automaticamente: tudo de cada visita é guardado até que alguém o apague.</translation>
    </message>
    <message>
        <source>Pictures and document text are kept for %1, a session&apos;s token for %2 after its result, and visits for %3. What is older is deleted for good at %4.</source>
        <extracomment>%1, %2 and %3 are durations such as &quot;24 hours&quot;; %4 is a time of the day.</extracomment>
        <translation>As imagens e o texto do documento são guardados por %1; o token de uma sessão, por %2 após o resultado; e as visitas, por %3. O que é mais antigo é apagado definitivamente às %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>A topic of the settings: what is kept of visits, and how long.</extracomment>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Your relay or tunnel passes the deliveries on to %1. Register its own address with Incode.</source>
        <extracomment>%1 is an address such as http://127.0.0.1:8787/webhooks/incode.</extracomment>
        <translation>Seu relay ou túnel encaminha as entregas para %1. Cadastre na Incode o endereço próprio dele.</translation>
    </message>
    <message>
        <source>Ways</source>
        <extracomment>A topic of the settings: the browser, the visitor&apos;s phone, and static links.</extracomment>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <extracomment>A topic of the settings: the receiver of what the service sends by itself.</extracomment>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Big Interview</source>
        <extracomment>A topic of the settings: a product name.</extracomment>
        <translation>Big Interview</translation>
    </message>
    <message>
        <source>Visitor&apos;s screen</source>
        <extracomment>A topic of the settings: what visitors are asked and may use.</extracomment>
        <translation>Tela do visitante</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>A topic of the settings: a screen that stands unattended, and who may leave it.</extracomment>
        <translation>Quiosque</translation>
    </message>
    <message>
        <source>Vestibule is on the desktop now.</source>
        <extracomment>Told after &quot;Put Vestibule on the desktop&quot;.</extracomment>
        <translation>O Vestibule já está na área de trabalho.</translation>
    </message>
    <message>
        <source>Vestibule could not be put on the desktop. Make sure that this user has a desktop folder and may write to it.</source>
        <extracomment>Told after &quot;Put Vestibule on the desktop&quot;.</extracomment>
        <translation>Não foi possível colocar o Vestibule na área de trabalho. Verifique se este usuário tem uma pasta da área de trabalho e pode gravar nela.</translation>
    </message>
    <message>
        <source>Put Vestibule on the desktop</source>
        <extracomment>A button: makes a shortcut that starts this program.</extracomment>
        <translation>Colocar o Vestibule na área de trabalho</translation>
    </message>
</context>
<context>
    <name>shell::SetupPage</name>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Please correct the marked fields.</source>
        <translation>Por favor, corrija os campos marcados.</translation>
    </message>
    <message>
        <source>The API key cannot be read, so visits cannot be started yet.</source>
        <translation>Não é possível ler a chave de API, por isso ainda não é possível iniciar visitas.</translation>
    </message>
    <message>
        <source>The token file cannot be read, so visits cannot be started yet.</source>
        <translation>Não é possível ler o arquivo do token, por isso ainda não é possível iniciar visitas.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used, so visits cannot be started yet.</source>
        <translation>Não é possível usar o certificado de cliente ou a chave dele, por isso ainda não é possível iniciar visitas.</translation>
    </message>
</context>
<context>
    <name>shell::StaffDoor</name>
    <message>
        <source>There is no staff PIN. Start this program again to choose one.</source>
        <translation>Não há PIN da equipe. Inicie este programa de novo para escolher um.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>This is not a staff PIN. Please try again.</source>
        <translation>Este não é um PIN da equipe. Por favor, tente de novo.</translation>
    </message>
    <message>
        <source>The two PINs were not the same. Please type it anew.</source>
        <translation>Os dois PINs não eram iguais. Por favor, digite o PIN de novo.</translation>
    </message>
    <message>
        <source>It was saved and read back. To open the desk, tap the top right corner of this screen four times, or press %1, and type your PIN.</source>
        <translation>Ele foi salvo e conferido. Para abrir o balcão, toque quatro vezes no canto superior direito desta tela, ou pressione %1, e digite seu PIN.</translation>
    </message>
    <message>
        <source>It was saved and read back. To open the desk, tap the top left corner of this screen four times, or press %1, and type your PIN.</source>
        <extracomment>%1 is the name of keys.</extracomment>
        <translation>Ele foi salvo e conferido. Para abrir o balcão, toque quatro vezes no canto superior esquerdo desta tela, ou pressione %1, e digite seu PIN.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>The key of a PIN pad that goes one step back.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>A PIN of %1 to %2 digits</source>
        <extracomment>Above the keys of a PIN pad; %1 and %2 are numbers.</extracomment>
        <translation>Um PIN de %1 a %2 dígitos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>O mesmo PIN mais uma vez</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Keeps the PIN that was typed.</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>Above the keys of a PIN pad: who may go on here.</extracomment>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <extracomment>The button of a PIN pad.</extracomment>
        <translation>Abrir o balcão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>The key of a PIN pad that closes it.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the visitor&apos;s screen</source>
        <translation>Mostrar a tela do visitante</translation>
    </message>
    <message>
        <source>A visit is running</source>
        <translation>Há uma visita em andamento</translation>
    </message>
    <message>
        <source>Opening the desk ends it, and the visitor has to begin again.</source>
        <translation>Se o balcão for aberto, ela termina e o visitante precisa começar de novo.</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <extracomment>Goes back to the visitor&apos;s screen.</extracomment>
        <translation>Continuar a visita</translation>
    </message>
    <message>
        <source>End it and open the desk</source>
        <translation>Encerrar e abrir o balcão</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>Não é possível abrir o balcão</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Choose a staff PIN</source>
        <translation>Escolha um PIN da equipe</translation>
    </message>
    <message>
        <source>From now on this screen belongs to visitors. Your PIN is the way back to the desk, and without it nobody can leave this screen.</source>
        <translation>A partir de agora, esta tela é dos visitantes. Seu PIN é o caminho de volta ao balcão, e sem ele ninguém pode sair desta tela.</translation>
    </message>
    <message>
        <source>Your name, for the record of who came in</source>
        <extracomment>Above a field.</extracomment>
        <translation>Seu nome, para registrar quem entrou</translation>
    </message>
    <message>
        <source>Your PIN works</source>
        <translation>Seu PIN funciona</translation>
    </message>
    <message>
        <source>Your PIN was not saved</source>
        <translation>Seu PIN não foi salvo</translation>
    </message>
</context>
<context>
    <name>shell::Timeline</name>
    <message>
        <source>Created</source>
        <extracomment>A station of a visit: the service created the session.</extracomment>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Page open</source>
        <translation>Página aberta</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>A station of a visit: the document was checked.</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>A station of a visit: the service finished its own checks.</extracomment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>A station of a visit: the face was checked.</extracomment>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>A station of a visit: the service says it is over.</extracomment>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Clean</source>
        <extracomment>A station of a visit: everything of the visitor is gone from this computer.</extracomment>
        <translation>Limpeza</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Under a station of a visit: this is what is waited for.</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>Under a station of a visit that has no time.</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 · verified</source>
        <extracomment>Under the last station of a visit; %1 is a time. Nothing of the visitor was found.</extracomment>
        <translation>%1 · verificada</translation>
    </message>
    <message>
        <source>%1 · not verified</source>
        <extracomment>Under the last station of a visit; %1 is a time. Something was found.</extracomment>
        <translation>%1 · não verificada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says for one station: its name and its time.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The way of the visit</source>
        <translation>O percurso da visita</translation>
    </message>
    <message>
        <source>Code shown</source>
        <translation>Código mostrado</translation>
    </message>
</context>
<context>
    <name>shell::UploadDialog</name>
    <message>
        <source>Choose your files</source>
        <extracomment>Title above a list of files; the page asked for one, or for as many as the visitor likes.</extracomment>
        <translation>Escolha seus arquivos</translation>
    </message>
    <message>
        <source>Choose your file</source>
        <translation>Escolha seu arquivo</translation>
    </message>
    <message>
        <source>The place for your files cannot be read here. Please ask our staff.</source>
        <extracomment>In place of the list of files.</extracomment>
        <translation>Não é possível ler aqui o local dos seus arquivos. Por favor, fale com a nossa equipe.</translation>
    </message>
    <message>
        <source>There is no file of the kind that is asked for. Please ask our staff.</source>
        <extracomment>In place of the list of files.</extracomment>
        <translation>Não há nenhum arquivo do tipo pedido. Por favor, fale com a nossa equipe.</translation>
    </message>
    <message>
        <source>There is no file here yet. Please ask our staff.</source>
        <extracomment>In place of the list of files.</extracomment>
        <translation>Ainda não há nenhum arquivo aqui. Por favor, fale com a nossa equipe.</translation>
    </message>
    <message>
        <source>Touch every file you want to give, then touch the button.</source>
        <translation>Toque em cada arquivo que você quer enviar e depois toque no botão.</translation>
    </message>
    <message>
        <source>Use these files</source>
        <extracomment>Button below a list of files.</extracomment>
        <translation>Usar estes arquivos</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Usar este arquivo</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Button below a list of files: none of them, back to the page.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Name of a list, for those who hear the screen.</extracomment>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A row of a list of files: %1 is the file&apos;s name, %2 its size such as 2.1 MB.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>shell::VisitDetail</name>
    <message>
        <source>Session %1</source>
        <extracomment>%1 is the service&apos;s id of a session.</extracomment>
        <translation>Sessão %1</translation>
    </message>
    <message>
        <source>A running visit cannot be deleted.</source>
        <translation>Uma visita em andamento não pode ser apagada.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What a screen reader says for the detail of a visit: whose it was and how it ended.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The visitor is busy, or the program waits for the result.</source>
        <translation>O visitante está ocupado ou o programa aguarda o resultado.</translation>
    </message>
    <message>
        <source>Look at the desk for how it goes.</source>
        <translation>Veja o andamento no balcão.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>Mostrada em</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>The service is not set up. Check Settings, then try again.</source>
        <translation>O serviço não está configurado. Verifique Configurações e depois tente de novo.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando o serviço…</translation>
    </message>
    <message>
        <source>The result is as the service has it now.</source>
        <translation>O resultado está como o serviço o tem agora.</translation>
    </message>
    <message>
        <source>Deleting the visit and every copy of it…</source>
        <translation>Apagando a visita e todas as cópias dela…</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button that copies the id of a session to the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the session&apos;s id</source>
        <translation>Copiar o identificador da sessão</translation>
    </message>
    <message>
        <source>The way of the visit</source>
        <translation>O percurso da visita</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <extracomment>A button that asks the service again for the result of a visit.</extracomment>
        <translation>Obter de novo</translation>
    </message>
    <message>
        <source>Ask the service for the result of this visit again.</source>
        <translation>Pedir de novo ao serviço o resultado desta visita.</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimir ou salvar</translation>
    </message>
    <message>
        <source>Delete now</source>
        <extracomment>A button that deletes a visit at once.</extracomment>
        <translation>Apagar agora</translation>
    </message>
    <message>
        <source>Delete this visit with everything kept of it? It cannot be brought back.</source>
        <translation>Apagar esta visita com tudo o que foi guardado dela? Não será possível recuperá-la.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Apagar definitivamente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>shell::VisitMedia</name>
    <message>
        <source>Face</source>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Face on the document</source>
        <translation>Rosto no documento</translation>
    </message>
    <message>
        <source>Front of the document</source>
        <translation>Frente do documento</translation>
    </message>
    <message>
        <source>Front of the document, whole picture</source>
        <translation>Frente do documento, imagem inteira</translation>
    </message>
    <message>
        <source>Back of the document</source>
        <translation>Verso do documento</translation>
    </message>
    <message>
        <source>Back of the document, whole picture</source>
        <translation>Verso do documento, imagem inteira</translation>
    </message>
    <message>
        <source>Hidden again, because nobody touched this computer for two minutes.</source>
        <translation>Ocultado de novo, porque ninguém usou este computador por dois minutos.</translation>
    </message>
    <message>
        <source>These are not kept any more, and the service can no longer be asked for them.</source>
        <translation>Estes dados não são mais guardados e já não é possível pedi-los ao serviço.</translation>
    </message>
    <message>
        <source>These are not kept here, and the service is not set up. Check Settings, then try again.</source>
        <translation>Estes dados não são guardados aqui, e o serviço não está configurado. Verifique Configurações e depois tente de novo.</translation>
    </message>
    <message>
        <source>Nothing is shown, because it could not be recorded who looked. Check that the disk has free space, then try again.</source>
        <translation>Nada é mostrado, porque não foi possível registrar quem consultou. Verifique se há espaço livre no disco e depois tente de novo.</translation>
    </message>
    <message>
        <source>%1: this picture cannot be shown.</source>
        <extracomment>In place of a picture; %1 is what it would show.</extracomment>
        <translation>%1: não é possível mostrar esta imagem.</translation>
    </message>
    <message>
        <source>The service has none of this visit.</source>
        <translation>O serviço não tem estes dados para esta visita.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Mostrar imagens</translation>
    </message>
    <message>
        <source>Show document text</source>
        <translation>Mostrar texto do documento</translation>
    </message>
    <message>
        <source>Who looks, and when, is recorded.</source>
        <translation>Fica registrado quem consulta e quando.</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Lendo as imagens…</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Lendo o texto…</translation>
    </message>
    <message>
        <source>Hide pictures</source>
        <translation>Ocultar imagens</translation>
    </message>
    <message>
        <source>Hide document text</source>
        <translation>Ocultar texto do documento</translation>
    </message>
</context>
<context>
    <name>shell::VisitNote</name>
    <message>
        <source>This note is not kept yet.</source>
        <translation>Esta nota ainda não foi guardada.</translation>
    </message>
    <message>
        <source>The note is too long to be kept. Please make it shorter.</source>
        <translation>A nota é longa demais para ser guardada. Por favor, encurte-a.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Above the field for what the operator writes about a visit.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What should the next person know? Kept when you leave the field.</source>
        <translation>O que a próxima pessoa precisa saber? A nota é guardada ao sair do campo.</translation>
    </message>
</context>
<context>
    <name>shell::VisitPrint</name>
    <message>
        <source>Save a summary</source>
        <translation>Salvar um resumo</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Arquivos PDF</translation>
    </message>
    <message>
        <source>The summary was sent to the printer.</source>
        <translation>O resumo foi enviado à impressora.</translation>
    </message>
    <message>
        <source>The summary is in %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>O resumo está em %1.</translation>
    </message>
    <message>
        <source>Nothing was printed, because it could not be recorded. Check that the disk has free space, then try again.</source>
        <translation>Nada foi impresso, porque não foi possível registrar a impressão. Verifique se há espaço livre no disco e depois tente de novo.</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <extracomment>The heading of the panel that puts one visit on paper or into a PDF.</extracomment>
        <translation>Resumo de uma página</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel for printing.</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>shell::VisitReport</name>
    <message>
        <source>Summary of a visit</source>
        <extracomment>The title of a printed page about one visit.</extracomment>
        <translation>Resumo de uma visita</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>Mostrada em</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>The way of the visit</source>
        <translation>O percurso da visita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto do documento</translation>
    </message>
    <message>
        <source>There is more than fits on one page; the rest is kept in the program.</source>
        <translation>Há mais do que cabe em uma página; o restante está guardado no programa.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>At the foot of a printed page; %1 is a date with its time.</extracomment>
        <translation>Impresso em %1</translation>
    </message>
</context>
<context>
    <name>shell::VisitTable</name>
    <message>
        <source>Standard columns</source>
        <extracomment>In the menu of the columns: every column as at the beginning.</extracomment>
        <translation>Colunas padrão</translation>
    </message>
</context>
<context>
    <name>shell::VisitWords</name>
    <message>
        <source>Expired</source>
        <extracomment>The outcome of a visit that was not finished in time.</extracomment>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Left at Document</source>
        <extracomment>The outcome of a visit: the visitor left before the document was accepted.</extracomment>
        <translation>Interrompida no documento</translation>
    </message>
    <message>
        <source>Left at Face</source>
        <extracomment>The outcome of a visit: the visitor left before the face was checked.</extracomment>
        <translation>Interrompida no rosto</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <extracomment>The outcome of a visit: all parts were done, but the visit was not finished.</extracomment>
        <translation>Interrompida no final</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration; %1 is a number of seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration; %1 is a number of minutes, %2 of seconds.</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration; %1 is a number of hours, %2 of minutes.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>The service waited for the visitor to begin.</source>
        <translation>O serviço esperou o visitante começar.</translation>
    </message>
    <message>
        <source>The document was checked.</source>
        <translation>O documento foi verificado.</translation>
    </message>
    <message>
        <source>The service finished its own checks.</source>
        <translation>O serviço terminou as próprias verificações.</translation>
    </message>
    <message>
        <source>The government register was asked.</source>
        <translation>O registro oficial foi consultado.</translation>
    </message>
    <message>
        <source>The face was checked.</source>
        <translation>O rosto foi verificado.</translation>
    </message>
    <message>
        <source>The visitor finished.</source>
        <translation>O visitante terminou.</translation>
    </message>
    <message>
        <source>A reviewer at the service approved the visit.</source>
        <translation>Um revisor do serviço aprovou a visita.</translation>
    </message>
    <message>
        <source>A reviewer at the service rejected the visit.</source>
        <translation>Um revisor do serviço rejeitou a visita.</translation>
    </message>
    <message>
        <source>The service closed the session.</source>
        <translation>O serviço encerrou a sessão.</translation>
    </message>
    <message>
        <source>The service reported %1.</source>
        <extracomment>A step of a visit; %1 is a word of the service that this program does not know.</extracomment>
        <translation>O serviço informou %1.</translation>
    </message>
    <message>
        <source>The visit was started.</source>
        <translation>A visita foi iniciada.</translation>
    </message>
    <message>
        <source>The service was asked for a session.</source>
        <translation>Uma sessão foi solicitada ao serviço.</translation>
    </message>
    <message>
        <source>The service created the session.</source>
        <translation>O serviço criou a sessão.</translation>
    </message>
    <message>
        <source>The service gave the address of its page.</source>
        <translation>O serviço forneceu o endereço da página dele.</translation>
    </message>
    <message>
        <source>The result was read.</source>
        <translation>O resultado foi lido.</translation>
    </message>
    <message>
        <source>The program was started again and carried on with the visit.</source>
        <translation>O programa foi iniciado de novo e continuou a visita.</translation>
    </message>
    <message>
        <source>The result was asked for again.</source>
        <translation>O resultado foi pedido de novo.</translation>
    </message>
    <message>
        <source>The pictures were fetched.</source>
        <translation>As imagens foram obtidas.</translation>
    </message>
    <message>
        <source>The text of the document was fetched.</source>
        <translation>O texto do documento foi obtido.</translation>
    </message>
    <message>
        <source>The visit ended.</source>
        <translation>A visita terminou.</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>The outcome of a visit that has no end yet.</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Creation unknown</source>
        <extracomment>The outcome of a visit: the program stopped before the service answered.</extracomment>
        <translation>Criação desconhecida</translation>
    </message>
    <message>
        <source>walk-in</source>
        <extracomment>In place of a reference: the visitor came without one.</extracomment>
        <translation>sem agendamento</translation>
    </message>
    <message>
        <source>This screen</source>
        <extracomment>How a visit was shown: in the program&apos;s own window.</extracomment>
        <translation>Esta tela</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>How a visit was shown: in the browser of this computer.</extracomment>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>How a visit was shown: on the visitor&apos;s phone.</extracomment>
        <translation>Celular</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When a visit began; %1 is a date, %2 a time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>result only</source>
        <extracomment>Of a finished visit only the result is kept: no picture and no text.</extracomment>
        <translation>só o resultado</translation>
    </message>
    <message>
        <source>pictures</source>
        <extracomment>Of a finished visit pictures or the document&apos;s text are kept, too.</extracomment>
        <translation>imagens</translation>
    </message>
    <message>
        <source>pictures %1 min</source>
        <extracomment>Pictures of a visit are kept for so many minutes more.</extracomment>
        <translation>imagens %1 min</translation>
    </message>
    <message>
        <source>pictures %1 h</source>
        <extracomment>Pictures of a visit are kept for so many hours more.</extracomment>
        <translation>imagens %1 h</translation>
    </message>
    <message>
        <source>pictures %1 d</source>
        <extracomment>Pictures of a visit are kept for so many days more.</extracomment>
        <translation>imagens %1 d</translation>
    </message>
    <message>
        <source>The static link of the flow was taken in place of a session.</source>
        <translation>O link estático do fluxo foi usado no lugar de uma sessão.</translation>
    </message>
    <message>
        <source>The page was prepared for the visitor.</source>
        <translation>A página foi preparada para o visitante.</translation>
    </message>
    <message>
        <source>The page, or the code that leads to it, was shown to the visitor.</source>
        <translation>A página, ou o código que leva a ela, foi mostrada ao visitante.</translation>
    </message>
    <message>
        <source>The visitor went on with a phone.</source>
        <translation>O visitante continuou com um celular.</translation>
    </message>
    <message>
        <source>The service did not accept the address to come back to; the session was asked for without it.</source>
        <translation>O serviço não aceitou o endereço de retorno; a sessão foi solicitada sem ele.</translation>
    </message>
    <message>
        <source>The page came back with the id of another session; only the status counts.</source>
        <translation>A página voltou com o identificador de outra sessão; só o status conta.</translation>
    </message>
    <message>
        <source>The page came to its end and named the session.</source>
        <translation>A página chegou ao final e informou a sessão.</translation>
    </message>
    <message>
        <source>The service reported by a webhook that the visit is over.</source>
        <translation>O serviço informou por um webhook que a visita terminou.</translation>
    </message>
    <message>
        <source>The page was closed or let go.</source>
        <translation>A página foi fechada ou liberada.</translation>
    </message>
</context>
<context>
    <name>shell::VisitorCard</name>
    <message>
        <source>Welcome, nobody has begun</source>
        <extracomment>What is on the visitor&apos;s screen, for the operator beside it; the following too.</extracomment>
        <translation>Boas-vindas, ninguém começou</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Antes do início</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation>Câmera e microfone</translation>
    </message>
    <message>
        <source>The visit begins</source>
        <translation>A visita está começando</translation>
    </message>
    <message>
        <source>Removing everything of this visitor</source>
        <translation>Apagando tudo deste visitante</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>O resultado</translation>
    </message>
    <message>
        <source>Visit: document</source>
        <translation>Visita: documento</translation>
    </message>
    <message>
        <source>Visit: checks</source>
        <translation>Visita: verificação</translation>
    </message>
    <message>
        <source>Visit: face</source>
        <translation>Visita: rosto</translation>
    </message>
    <message>
        <source>Visit: all steps done</source>
        <translation>Visita: todas as etapas concluídas</translation>
    </message>
    <message>
        <source>Visitor&apos;s screen</source>
        <translation>Tela do visitante</translation>
    </message>
</context>
<context>
    <name>shell::VisitsPage</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No visit has these words and filters. Try fewer of them.</source>
        <translation>Nenhuma visita corresponde a estas palavras e filtros. Tente com menos deles.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>A button that takes search and filters away.</extracomment>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Nenhuma visita ainda</translation>
    </message>
    <message>
        <source>Start the first one at the desk; it stands here from its first moment.</source>
        <translation>Inicie a primeira no balcão; ela aparece aqui desde o primeiro momento.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Não é possível mostrar a lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>The title of the place of all visits.</extracomment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>A button that writes the listed visits into a file.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Search reference, name, note, session…</source>
        <translation>Pesquisar referência, nome, nota, sessão…</translation>
    </message>
    <message>
        <source>Search visits</source>
        <translation>Pesquisar visitas</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A filter of the list of visits: those of this day.</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>A filter of the list of visits by outcome.</extracomment>
        <translation>Aprovadas</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>A filter of the list of visits by outcome: a person must decide.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A filter of the list of visits by outcome.</extracomment>
        <translation>Não aprovadas</translation>
    </message>
    <message>
        <source>Left early</source>
        <extracomment>A filter of the list of visits by outcome: visitors who did not finish.</extracomment>
        <translation>Interrompidas</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>A filter of the list of visits by outcome: those a technical problem ended.</extracomment>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>shell::WelcomeScreen</name>
    <message>
        <source>Please see our staff</source>
        <extracomment>Title when this screen cannot be used. Our staff: the people at the desk.</extracomment>
        <translation>Por favor, procure a nossa equipe</translation>
    </message>
    <message>
        <source>Let&apos;s get you set up</source>
        <extracomment>Title of the first screen a visitor sees.</extracomment>
        <translation>Vamos começar o seu cadastro</translation>
    </message>
    <message>
        <source>This screen cannot be used at the moment. They will help you another way.</source>
        <extracomment>The first screen when this computer is not set up or broken.</extracomment>
        <translation>Esta tela não pode ser usada no momento. Nossa equipe vai ajudar você de outra forma.</translation>
    </message>
    <message>
        <source>We check your document and your face. It takes about three minutes and nothing stays on this screen.</source>
        <extracomment>The first screen a visitor sees, under its title.</extracomment>
        <translation>Verificamos seu documento e seu rosto. Leva cerca de três minutos e nada fica nesta tela.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>The large button of the first screen, while the program is still getting ready.</extracomment>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>What happens with my data?</source>
        <extracomment>Link on the first screen to a card about privacy.</extracomment>
        <translation>O que acontece com meus dados?</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Read aloud for the row of language buttons.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>There is no connection to the service at the moment. You can start as soon as it is back.</source>
        <extracomment>The first screen while the service cannot be reached.</extracomment>
        <translation>No momento, não há conexão com o serviço. Você pode começar assim que ela voltar.</translation>
    </message>
    <message>
        <source>Help with this screen:</source>
        <extracomment>Above whom to call, such as a telephone number, when this screen is out of order.</extracomment>
        <translation>Ajuda com esta tela:</translation>
    </message>
</context>
</TS>
