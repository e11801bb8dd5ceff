/** What `ccn51-paie --help` says. */
export const usage = `ccn51-paie: la paie de la CCN 51 (FEHAP) selon l'avenant n° 2002-02, au centime

  ccn51-paie pay [FICHIER|-] [--json] [--lang fr|en]
      un bulletin par demande ; FICHIER contient une demande, une liste, ou une demande par ligne (.jsonl)
  ccn51-paie pay [FICHIER|-] --jsonl
      une demande par ligne en entrée, un résultat par ligne en sortie
  ccn51-paie career [FICHIER|-] [--json] [--lang fr|en]
      ce que change l'ancienneté d'une carrière, { career, from, lastDay, pay } : un tableau, et le brut mensuel par année
  ccn51-paie metiers [TEXTE] [--json] [--lang fr|en]
      les métiers de l'annexe I, ou ceux que TEXTE désigne ; la fiche entière quand il n'en désigne qu'un
  ccn51-paie ask METIER [--json] [--lang fr|en]
      les faits à réunir pour savoir ce qui est dû, en questions ; --json : pour un formulaire
  ccn51-paie project [FICHIER|-] [--svg SORTIE] [--json] [--lang fr|en]
      une carrière devant soi, ou deux côte à côte : { from, pointValue, situation, comparedWith } ; un tableau et un graphique,
      le même graphique en SVG dans SORTIE
  ccn51-paie reclassify [FICHIER|-] [--emploi TITRE] [--json] [--lang fr|en]
      un emploi du 30 juin 2003, { emploi, facts, career } : les métiers possibles et ce qui décide, les compléments du tableau et du texte,
      l'ancienneté et la majoration au 1er juillet 2003 ; --emploi : le seul titre, sans fichier
  ccn51-paie verify FICHIER|DOSSIER... [--json | --junit] [--lang fr|en]
      ce qui tient et ce qui diffère, cas par cas, d'exemples chiffrés ; --junit : XML pour l'intégration continue
  ccn51-paie bonus FICHIER.csv|- --year AAAA [--quarterly-holidays] [--working-days lundi,mardi,…]
              [--reading R7=undistributed]… [--set-aside] [--output FICHIER] [--lang fr|en]
      la prime décentralisée d'un établissement : une ligne par salarié en entrée et en sortie, puis l'état des deux masses ;
      colonnes Matricule, Population, Temps de travail, Brut annuel (ou Brut 2004-01…), Jours d'absence (ou Absences), et si besoin
      Nom, Reclassé, Part de l'année, Jours exonérés ; --set-aside met de côté les lignes fautives au lieu de tout refuser
  ccn51-paie schema NOM
      le schéma JSON d'une demande ou d'un résultat (payRequest, paySlip, workedExamples…)

Code de sortie : 0 tout va bien, 1 une demande refusée ou un écart, 2 mauvais usage.
`;
